package org.dateline.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Appends numbers and strings to a growing byte array; {@link ByteDecoder} reads them back. Large
 * arrays are kept and not copied, so they must not change any more.
 */
public final class ByteEncoder {
  /** Arrays from this size on are kept as they are. */
  private static final int LARGE = 1 << 16;

  private final byte[] number = new byte[Varints.MOST_BYTES];
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
  private final List<byte[]> earlier = new ArrayList<>(0);
  private int earlierSize;

  /**
   * A whole number, its sign as the lowest bit, in the manner of {@link Varints}: numbers near zero
   * take few bytes.
   */
  public ByteEncoder number(long value) {
    out.write(number, 0, Varints.put(number, 0, value << 1 ^ value >> 63));
    return this;
  }

  /** A string in UTF-8, after its length. */
  public ByteEncoder string(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** A byte array, after its length. */
  public ByteEncoder bytes(byte[] value) {
    number(value.length);
    if (value.length < LARGE) {
      out.writeBytes(value);
    } else {
      keep(out.toByteArray());
      keep(value);
      out.reset();
    }
    return this;
  }

  private void keep(byte[] bytes) {
    earlier.add(bytes);
    earlierSize = Math.addExact(earlierSize, bytes.length);
  }

  /** The number of bytes so far. */
  public int size() {
    return Math.addExact(earlierSize, out.size());
  }

  /** Writes all that was appended. */
  public void writeTo(OutputStream target) throws IOException {
    for (byte[] bytes : earlier) {
      target.write(bytes);
    }
    out.writeTo(target);
  }

  /** A copy of all that was appended. */
  public byte[] toBytes() {
    if (earlier.isEmpty()) {
      return out.toByteArray();
    }
    ByteBuffer all = ByteBuffer.allocate(size());
    earlier.forEach(all::put);
    return all.put(out.toByteArray()).array();
  }
}
