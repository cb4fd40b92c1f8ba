package org.dateline.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Appends numbers and strings to a growing byte array; {@link ByteDecoder} reads them back. */
public final class ByteEncoder {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);

  /** A whole number in zigzag varint form: small magnitudes take few bytes. */
  public ByteEncoder number(long value) {
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  /** A string in UTF-8, after its length. */
  public ByteEncoder string(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** A byte array, after its length. */
  public ByteEncoder bytes(byte[] value) {
    number(value.length);
    out.writeBytes(value);
    return this;
  }

  /** The number of bytes so far. */
  public int size() {
    return out.size();
  }

  /** A copy of all that was appended. */
  public byte[] toBytes() {
    return out.toByteArray();
  }
}
