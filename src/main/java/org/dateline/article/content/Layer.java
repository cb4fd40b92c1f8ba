package org.dateline.article.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.model.RejectReason;

/**
 * Bytes at some depth of packing.
 *
 * @param file where they are, as it stands in the tables
 * @param name the name whose suffix counts
 * @param bytes the bytes, which can be marked and read again for a head's length
 * @param depth how many containers are around them
 * @param stripe which of the records to read
 */
public record Layer(String file, String name, BufferedInputStream bytes, int depth, Stripe stripe) {
  private static final int BUFFER = 2 * Head.SIZE;

  public static Layer outermost(SourceFile file, InputStream bytes, Stripe stripe) {
    return new Layer(
        FileNames.escape(file.name()),
        file.name(),
        new BufferedInputStream(bytes, BUFFER),
        0,
        stripe);
  }

  /** What is inside a compressed stream. */
  public Layer unpacked(InputStream inner) {
    return new Layer(file, name, new BufferedInputStream(inner, BUFFER), depth + 1, stripe);
  }

  /** The same bytes, of which the first were read into memory. */
  public Layer again(byte[] first) {
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), bytes);
    return new Layer(file, name, new BufferedInputStream(whole, BUFFER), depth, stripe);
  }

  /** A member of an archive. */
  public Layer member(String member, InputStream inner) {
    return new Layer(
        file + "!" + FileNames.escape(member),
        member,
        new BufferedInputStream(inner, BUFFER),
        depth + 1,
        Stripe.WHOLE);
  }

  /**
   * The first bytes, which stay to be read. Of bytes that are damaged further on it is those before
   * the damage: whoever reads them meets it again.
   */
  public byte[] peek() throws IOException {
    bytes.mark(Head.SIZE);
    byte[] head = new byte[Head.SIZE];
    int size = 0;
    try {
      int read = bytes.read(head);
      while (read > 0) {
        size += read;
        read = bytes.read(head, size, head.length - size);
      }
    } catch (IOException e) {
      if (size == 0) {
        throw e;
      }
    }
    bytes.reset();
    return Arrays.copyOf(head, size);
  }

  public void checkDepth(Limits limits) throws RefusedException {
    if (depth >= limits.depth()) {
      throw new RefusedException(
          RejectReason.TOO_DEEP, "containers nested more than " + limits.depth() + " deep");
    }
  }
}
