package org.dateline.article.mail;

import java.io.IOException;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.model.RejectReason;

/** A box of mails (mbox), read mail by mail; the record is the ordinal of the mail. */
public final class MboxFormat implements Format {
  private final MailBody body;
  private final Limits limits;

  /** A format that has each mail read by {@code body}. */
  public MboxFormat(MailBody body, Limits limits) {
    this.body = body;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "mbox";
  }

  @Override
  public boolean matches(Head head) {
    return MailHead.isBox(head);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    MboxMessages messages = new MboxMessages(content.bytes(), limits.recordBytes());
    long ordinal = 0;
    while (messages.advance()) {
      if (content.stripe().takesRecord(ordinal++)) {
        readMail(content, messages, ordinal, sink);
      }
    }
  }

  private void readMail(Content content, MboxMessages messages, long ordinal, ArticleSink sink)
      throws IOException {
    try {
      if (messages.isTooLong()) {
        throw new RefusedException(
            RejectReason.RECORD_TOO_LARGE,
            "a mail of more than " + limits.recordBytes() + " bytes");
      }
      String inside = content.file() + "!" + ordinal;
      body.read(messages.bytes(), content.origin(ordinal), inside, sink);
    } catch (RefusedException e) {
      Records.refuse(content.origin(ordinal), e, sink);
    }
  }
}
