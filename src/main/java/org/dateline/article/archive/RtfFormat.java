package org.dateline.article.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.article.rich.RtfText;

/** RTF: an export of an archive, or one article. */
public final class RtfFormat implements Format {
  private final TextExports exports;
  private final OneText one;
  private final Limits limits;

  /** A format that hands its articles on to {@code records}. */
  public RtfFormat(DateParser dates, Records records, Limits limits) {
    this.exports = new TextExports(records);
    this.one = new OneText(dates, records);
    this.limits = limits;
  }

  @Override
  public String label() {
    return "RTF";
  }

  @Override
  public String label(Content content) throws IOException {
    byte[] head = content.head().latin1().getBytes(StandardCharsets.ISO_8859_1);
    return TextExports.label(RtfText.of(head, limits.recordBytes()), label()).orElse(label());
  }

  @Override
  public boolean matches(Head head) {
    return head.latin1().stripLeading().startsWith("{\\rtf");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    byte[] bytes = content.record(limits, "RTF");
    String text = RtfText.of(bytes, limits.recordBytes());
    if (!exports.read(text, content, sink)) {
      one.read(text, content, sink);
    }
  }
}
