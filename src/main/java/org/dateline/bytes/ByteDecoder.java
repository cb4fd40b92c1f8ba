package org.dateline.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link ByteEncoder} wrote, in the same order. */
public final class ByteDecoder {
  private final byte[] bytes;
  private int position;

  /** Reads from the beginning of {@code bytes}, which must not change meanwhile. */
  public ByteDecoder(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next whole number. */
  public long number() {
    long value = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[position++];
      value |= (long) (part & 0x7f) << shift;
      shift += 7;
    } while (part < 0);
    return value >>> 1 ^ -(value & 1);
  }

  /** The next whole number, one that fits an {@code int}. */
  public int integer() {
    return Math.toIntExact(number());
  }

  /** The next string. */
  public String string() {
    int length = integer();
    position += length;
    return new String(bytes, position - length, length, StandardCharsets.UTF_8);
  }

  /** The next byte array. */
  public byte[] bytes() {
    int length = integer();
    position += length;
    return Arrays.copyOfRange(bytes, position - length, position);
  }

  /** How many bytes were read. */
  public int position() {
    return position;
  }

  /** Whether anything is left. */
  public boolean hasMore() {
    return position < bytes.length;
  }
}
