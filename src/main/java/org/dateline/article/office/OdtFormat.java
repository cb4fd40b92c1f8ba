package org.dateline.article.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.article.container.Limits;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Format;
import org.dateline.article.format.ManyInText;
import org.dateline.article.format.Records;
import org.dateline.article.plain.PlainText;
import org.dateline.article.xml.XmlFile;
import org.dateline.model.RejectReason;

/** A text of an office program (OpenDocument) that is one article, read like a plain text. */
public final class OdtFormat implements Format {
  private final PlainText plain;
  private final Records records;
  private final ManyInText many;
  private final Limits limits;

  /**
   * A format that hands its article on to {@code records}.
   *
   * @param many reads what is an export of many articles
   */
  public OdtFormat(DateParser dates, Records records, ManyInText many, Limits limits) {
    this.plain = new PlainText(dates);
    this.records = records;
    this.many = many;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "ODT";
  }

  /** What a zip is stands at its end and not in its head: see {@link OfficeZip}. */
  @Override
  public boolean matches(Head head) {
    return false;
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    if (!content.stripe().isFirst()) {
      return;
    }
    try (OfficeZip zip = OfficeZip.open(content.bytes().readAllBytes(), limits);
        InputStream in = zip.entry("content.xml")) {
      byte[] xml = in.readNBytes(limits.recordBytes() + 1);
      if (xml.length > limits.recordBytes()) {
        throw new RefusedException(
            RejectReason.RECORD_TOO_LARGE,
            "a text of more than " + limits.recordBytes() + " bytes");
      }
      String text = OpenText.of(XmlFile.parse(new String(xml, StandardCharsets.UTF_8)));
      if (!many.read(text, content.whole(), sink)) {
        RawArticle raw = plain.parse(text);
        records.add(content.origin(1), raw.inFile(content.file()), sink);
      }
    }
  }
}
