package org.dateline.pipeline.block;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/**
 * Bytes that travel between two steps. Each kind is a type of its own, so that the compiler sees
 * which step takes which; its constructor takes the bytes as {@link #bytes} gave them.
 */
public abstract class Block {
  private final byte[] bytes;

  protected Block(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes themselves, which must not be changed. */
  public final byte[] bytes() {
    return bytes;
  }

  /** Deflates the content of a new block. */
  protected static byte[] deflate(ByteEncoder content) {
    return Deflated.of(content);
  }

  /** The content of a block that was deflated. */
  protected final ByteDecoder inflate() {
    return inflate(bytes);
  }

  /** The content of a part of a block that was deflated. */
  protected static ByteDecoder inflate(byte[] deflated) {
    return Deflated.open(deflated);
  }
}
