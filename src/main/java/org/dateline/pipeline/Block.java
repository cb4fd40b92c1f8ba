package org.dateline.pipeline;

import com.github.luben.zstd.Zstd;
import org.dateline.model.ByteDecoder;
import org.dateline.model.ByteEncoder;

/** Bytes between two steps, compressed: what waits there is the memory of a run. */
final class Block {
  /** The fastest level: more would cost more time than it saves memory. */
  private static final int LEVEL = 1;

  private Block() {}

  static byte[] of(ByteEncoder content) {
    return Zstd.compress(content.toBytes(), LEVEL);
  }

  static ByteDecoder open(byte[] block) {
    return new ByteDecoder(Zstd.decompress(block, (int) Zstd.getFrameContentSize(block)));
  }
}
