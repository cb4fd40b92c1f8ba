package org.dateline.article.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.container.Limits;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.article.rich.WordText;
import org.dateline.model.RejectReason;

/** DOCX: an export of an archive, or one article. */
public final class WordFormat implements Format {
  private final TextExports exports;
  private final OneText one;
  private final Limits limits;

  /** A format that hands its articles on to {@code records}. */
  public WordFormat(DateParser dates, Records records, Limits limits) {
    this.exports = new TextExports(records);
    this.one = new OneText(dates, records);
    this.limits = limits;
  }

  @Override
  public String label() {
    return "DOCX";
  }

  @Override
  public String label(Content content) throws IOException {
    try (OfficeZip zip = OfficeZip.open(content.bytes().readAllBytes(), limits);
        InputStream in = zip.entry("word/document.xml")) {
      String text = WordText.of(in, limits.recordBytes()).text();
      return TextExports.label(text, label()).orElse(label());
    } catch (RefusedException e) {
      return label();
    }
  }

  /** What a zip is stands at its end and not in its head: see {@link OfficeZip}. */
  @Override
  public boolean matches(Head head) {
    return false;
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    byte[] bytes = content.bytes().readAllBytes();
    try (OfficeZip zip = OfficeZip.open(bytes, limits);
        InputStream in = zip.entry("word/document.xml")) {
      read(in, RejectReason.BAD_XML, content, sink);
    } catch (RefusedException e) {
      InputStream part = new ByteArrayInputStream(OfficeZip.cutOffText(bytes, limits));
      if (e.reason() != RejectReason.BAD_ARCHIVE || part.available() == 0) {
        throw e;
      }
      read(part, RejectReason.BAD_ARCHIVE, content, sink);
    }
  }

  /**
   * Reads the document.
   *
   * @param cut what is wrong if it ends too early
   */
  private void read(InputStream xml, RejectReason cut, Content content, ArticleSink sink)
      throws IOException {
    WordText word = WordText.of(xml, limits.recordBytes());
    boolean isEmpty = word.isCutOff() && word.text().isBlank();
    if (!isEmpty && !exports.read(word.text(), content, sink)) {
      one.read(word.text(), content, sink);
    }
    if (word.isCutOff()) {
      content.refuse(sink, cut, "the document is cut off; what came before is kept");
    }
  }
}
