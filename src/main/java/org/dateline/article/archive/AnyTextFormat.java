package org.dateline.article.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;

/** A text: an export of many articles if it has the marks of one, else a single article. */
public final class AnyTextFormat implements Format {
  private final Format plain;
  private final TextExports exports;
  private final Limits limits;

  /**
   * A format of any text.
   *
   * @param plain reads what is one article
   */
  public AnyTextFormat(Format plain, Records records, Limits limits) {
    this.plain = plain;
    this.exports = new TextExports(records);
    this.limits = limits;
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
    byte[] bytes = content.bytes().readNBytes(limits.recordBytes() + 1);
    boolean isRead =
        bytes.length <= limits.recordBytes()
            && exports.read(Decoded.of(bytes, 0, bytes.length).text(), content, sink);
    if (!isRead) {
      ByteArrayInputStream again = new ByteArrayInputStream(bytes);
      plain.read(new Content(content.file(), content.head(), again, content.stripe()), sink);
    }
  }
}
