package org.dateline.article.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.dateline.model.RejectReason;

/**
 * What a decoder makes of packed bytes, up to the limits. A decoder that fails on damaged bytes, in
 * whatever way, ends in a {@link RefusedException}.
 */
final class ExpandedStream extends FilterInputStream {
  /** Below this nothing is a bomb. */
  private static final long HARMLESS = 1 << 20;

  private final LongSupplier packed;
  private final Limits limits;
  private long expanded;

  /** What a decoder makes of so many packed bytes as {@code packed} says at any time. */
  ExpandedStream(InputStream decoder, LongSupplier packed, Limits limits) {
    super(decoder);
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = decode(bytes, offset, length);
    expanded += Math.max(read, 0);
    if (expanded > limits.expandedBytes()) {
      throw new RefusedException(
          RejectReason.EXPANDS_TOO_FAR, "more than " + limits.expandedBytes() + " bytes unpacked");
    }
    if (expanded > HARMLESS && expanded / limits.expansion() > packed.getAsLong()) {
      throw new RefusedException(
          RejectReason.EXPANDS_TOO_FAR,
          "more than " + limits.expansion() + " times its packed size");
    }
    return read;
  }

  private int decode(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Compression.damaged(e);
    }
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] scratch = new byte[(int) Math.min(n, 8192)];
    return Math.max(0, read(scratch, 0, scratch.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
