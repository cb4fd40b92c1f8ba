package org.dateline.article.xml;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.encoding.Decoded;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Hands on the records of an XML file as elements; a broken one is a row, and the next is read. */
public final class XmlFile {
  /** Elements inside one another; deeper ones are moved up. */
  private static final int DEPTH = 512;

  private final Content content;
  private final ArticleSink sink;
  private final XmlRoot root;
  private final XmlRecords records;
  private Optional<Element> head = Optional.empty();

  /** The elements of a file that are called by one of the names. */
  public XmlFile(Content content, ArticleSink sink, Set<String> names, int recordBytes) {
    this.content = content;
    this.sink = sink;
    this.root = XmlRoot.of(content.head()).orElseGet(() -> new XmlRoot("", "", ""));
    this.records = new XmlRecords(content.bytes(), names, recordBytes);
  }

  /** Takes a record. */
  public interface RecordSink {
    /**
     * Takes the element and its ordinal, counted from 1.
     *
     * @throws RefusedException if it is no article
     */
    void record(Element element, long ordinal) throws IOException;
  }

  /** Reads the records of this share; how many the file has. */
  public long read(RecordSink each) throws IOException {
    long ordinal = 0;
    boolean isCutOff = false;
    while (records.advance()) {
      if (content.stripe().takesRecord(ordinal++)) {
        readRecord(each, ordinal);
      }
      isCutOff |= records.how() == XmlRecords.End.CUT_OFF;
    }
    boolean isRecord = ordinal > 0 && root.name().equals(records.name());
    if (ordinal == 0) {
      content.refuse(sink, RejectReason.NO_ARTICLES, "no article in <" + root.name() + ">");
    } else if (!isCutOff && !isRecord && !records.isClosed(root.name())) {
      cutOff(ordinal);
    }
    return ordinal;
  }

  private void cutOff(long read) {
    if (content.stripe().isFirst()) {
      String detail = "the file is cut off: </" + root.name() + "> is missing; read " + read;
      sink.rejected(new Rejected(content.origin(read + 1), RejectReason.BAD_XML, detail));
    }
  }

  private void readRecord(RecordSink each, long ordinal) throws IOException {
    try {
      switch (records.how()) {
        case BROKEN, CUT_OFF ->
            throw new RefusedException(
                RejectReason.BAD_XML, "<" + records.name() + "> is not closed");
        case TOO_LONG ->
            throw new RefusedException(
                RejectReason.RECORD_TOO_LARGE, "<" + records.name() + "> is too large");
        case WHOLE -> each.record(parse(records.bytes()), ordinal);
      }
    } catch (RefusedException e) {
      sink.rejected(new Rejected(content.origin(ordinal), e.reason(), e.detail()));
    }
  }

  /** What stands in front of the first record; an empty element if there is nothing. */
  public Element head() throws IOException {
    if (head.isEmpty()) {
      head = Optional.of(parse(records.head()));
    }
    return head.get();
  }

  /** The root, as the file's first bytes have it. */
  public XmlRoot root() {
    return root;
  }

  private Element parse(byte[] bytes) throws RefusedException {
    return parse(Decoded.html(bytes, root.encoding()).text());
  }

  /** The first element of a text in XML, however badly it is made. */
  public static Element parse(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEPTH));
    Element first = document.firstElementChild();
    return first == null ? document : first;
  }
}
