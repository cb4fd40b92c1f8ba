package org.dateline.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link ByteEncoder} wrote, in the same order. */
public final class ByteDecoder {
  private final byte[] bytes;
  private final Varints numbers;

  /** Reads from the beginning of {@code bytes}, which must not change meanwhile. */
  public ByteDecoder(byte[] bytes) {
    this.bytes = bytes;
    this.numbers = new Varints(bytes);
  }

  /** The next whole number. */
  public long number() {
    long value = numbers.next();
    return value >>> 1 ^ -(value & 1);
  }

  /** The next whole number, one that fits an {@code int}. */
  public int integer() {
    return Math.toIntExact(number());
  }

  /** The next string. */
  public String string() {
    int length = integer();
    int start = position();
    numbers.skip(length);
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  /** The next byte array. */
  public byte[] bytes() {
    int length = integer();
    int start = position();
    numbers.skip(length);
    return Arrays.copyOfRange(bytes, start, position());
  }

  /** How many bytes were read. */
  public int position() {
    return numbers.position();
  }

  /** Whether anything is left. */
  public boolean hasMore() {
    return position() < bytes.length;
  }
}
