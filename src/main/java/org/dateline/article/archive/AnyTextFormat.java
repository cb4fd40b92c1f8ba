package org.dateline.article.archive;

import java.io.IOException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.format.Format;
import org.dateline.article.format.PlainTextFormat;
import org.dateline.article.format.Records;

/** A text: an export of many articles if it has the marks of one, else a single article. */
public final class AnyTextFormat implements Format {
  private final PlainTextFormat plain;
  private final TextExports exports;

  /**
   * A format of any text.
   *
   * @param plain reads what is one article
   */
  public AnyTextFormat(PlainTextFormat plain, Records records) {
    this.plain = plain;
    this.exports = new TextExports(records);
  }

  @Override
  public String label() {
    return plain.label();
  }

  @Override
  public boolean matches(Head head) {
    return plain.matches(head);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    String text = plain.text(content);
    if (!exports.read(text, content, sink)) {
      plain.read(text, content, sink);
    }
  }
}
