package org.dateline.pipeline.block;

import java.util.function.Consumer;
import org.dateline.bytes.ByteEncoder;

/**
 * Cuts what is encoded piece after piece into elements of about a megabyte: runners sort what they
 * group in buffers that a whole range of articles does not fit into.
 */
public final class Pieces {
  private static final int LARGE = 1 << 20;

  private final Consumer<ByteEncoder> out;
  private ByteEncoder content = new ByteEncoder();

  /** Hands each element to {@code out}. */
  public Pieces(Consumer<ByteEncoder> out) {
    this.out = out;
  }

  /** Where the next piece is to be appended. */
  public ByteEncoder next() {
    if (content.size() >= LARGE) {
      finish();
    }
    return content;
  }

  /** Hands on what is left. */
  public void finish() {
    if (content.size() > 0) {
      out.accept(content);
      content = new ByteEncoder();
    }
  }
}
