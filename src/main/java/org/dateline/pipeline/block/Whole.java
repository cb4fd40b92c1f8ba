package org.dateline.pipeline.block;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Encodable;

/** What travels as itself, and not in parts, so that a worker decodes it once. */
public final class Whole {
  private Whole() {}

  /** Its bytes. */
  public static byte[] toBytes(Encodable whole) {
    ByteEncoder out = new ByteEncoder();
    whole.encode(out);
    return Deflated.of(out);
  }

  /** Where what {@link #toBytes} gave can be decoded from. */
  public static ByteDecoder open(byte[] bytes) {
    return Deflated.open(bytes);
  }
}
