package org.dateline.article.archive;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.container.Limits;
import org.dateline.article.container.OfficeZip;
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

  /** What a zip is stands at its end and not in its head: see {@link OfficeZip}. */
  @Override
  public boolean matches(Head head) {
    return false;
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    try (OfficeZip zip = OfficeZip.open(content.bytes().readAllBytes(), limits);
        InputStream in = zip.entry("word/document.xml")) {
      WordText word = WordText.of(in, limits.recordBytes());
      if (!exports.read(word.text(), content, sink)) {
        one.read(word.text(), content, sink);
      }
      if (word.isCutOff()) {
        content.refuse(
            sink, RejectReason.BAD_XML, "the document is cut off; what came before is kept");
      }
    }
  }
}
