package org.dateline.article.content;

import java.io.InputStream;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/**
 * The unpacked bytes of a file or archive member.
 *
 * @param file where they were read, as it stands in the tables
 * @param head the first of the bytes
 * @param bytes all of them, from the first
 * @param stripe which of the records to read
 */
public record Content(String file, Head head, InputStream bytes, Stripe stripe) {
  public Origin origin(long record) {
    return new Origin(file, record);
  }

  /** Refuses the file as a whole; only one of its readers says so. */
  public void refuse(ArticleSink sink, RejectReason reason, String detail) {
    if (stripe.isFirst()) {
      sink.rejected(new Rejected(origin(1), reason, detail));
    }
  }
}
