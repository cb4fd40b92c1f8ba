package org.dateline.article.mail;

import java.io.IOException;
import java.util.Arrays;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.format.Format;

/** One mail, or one page that a browser saved with all that belongs to it (MHTML). */
public final class EmlFormat implements Format {
  private final MailBody body;
  private final Limits limits;

  /** A format that has the mail read by {@code body}. */
  public EmlFormat(MailBody body, Limits limits) {
    this.body = body;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "mail";
  }

  @Override
  public boolean matches(Head head) {
    return MailHead.of(head).isPresent();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    if (!content.stripe().isFirst()) {
      return;
    }
    byte[] bytes = content.record(limits, "a mail");
    int start = Math.min(bytes.length, MailHead.start(content.head()));
    byte[] mail = start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    Headers headers = Headers.parse(mail, 0, mail.length);
    if (MailHead.isSavedPage(headers)) {
      SavedPage.read(mail, content, body, sink);
    } else {
      body.read(mail, content.origin(1), content.file(), sink);
    }
  }
}
