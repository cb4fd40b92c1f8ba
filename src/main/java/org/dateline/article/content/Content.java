package org.dateline.article.content;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
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

  /**
   * All bytes of a file that is one record.
   *
   * @param what it is, for the refusal
   * @throws RefusedException if it is larger than a record may be
   */
  public byte[] record(Limits limits, String what) throws IOException {
    byte[] all = bytes.readNBytes(limits.recordBytes() + 1);
    if (all.length > limits.recordBytes()) {
      throw new RefusedException(
          RejectReason.RECORD_TOO_LARGE, what + " of more than " + limits.recordBytes() + " bytes");
    }
    return all;
  }

  /** Refuses the file as a whole; only one of its readers says so. */
  public void refuse(ArticleSink sink, RejectReason reason, String detail) {
    if (stripe.isFirst()) {
      sink.rejected(new Rejected(origin(1), reason, detail));
    }
  }

  /** The same for one worker that reads all of it, whatever its share of files is. */
  public Content whole() {
    return new Content(file, head, bytes, Stripe.WHOLE);
  }
}
