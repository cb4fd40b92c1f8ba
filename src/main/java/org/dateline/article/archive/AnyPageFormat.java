package org.dateline.article.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.format.Format;

/** A page: refused if it has the marks of many documents, else a single article. */
public final class AnyPageFormat implements Format {
  private final Format page;
  private final Limits limits;

  /**
   * A format of any page.
   *
   * @param page reads what is one article
   */
  public AnyPageFormat(Format page, Limits limits) {
    this.page = page;
    this.limits = limits;
  }

  @Override
  public String label() {
    return page.label();
  }

  @Override
  public boolean matches(Head head) {
    return page.matches(head);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    if (!content.stripe().isFirst()) {
      return;
    }
    byte[] bytes = content.bytes().readNBytes(limits.recordBytes() + 1);
    BulkMarks.checkPage(new String(bytes, StandardCharsets.ISO_8859_1));
    ByteArrayInputStream again = new ByteArrayInputStream(bytes);
    page.read(new Content(content.file(), content.head(), again, content.stripe()), sink);
  }
}
