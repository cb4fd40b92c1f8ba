package org.dateline.pipeline;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.dateline.model.ByteDecoder;
import org.dateline.model.ByteEncoder;

/** Bytes between two steps, deflated: what waits there is the memory of a run. */
final class Block {
  private Block() {}

  static byte[] of(ByteEncoder content) {
    byte[] bytes = content.toBytes();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      out.writeBytes(new ByteEncoder().number(bytes.length).toBytes());
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static ByteDecoder open(byte[] block) {
    ByteDecoder head = new ByteDecoder(block);
    byte[] bytes = new byte[head.integer()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(block, head.position(), block.length - head.position());
      int size = 0;
      while (size < bytes.length) {
        int read = inflater.inflate(bytes, size, bytes.length - size);
        if (read == 0) {
          throw new IllegalStateException("a block between two steps is cut");
        }
        size += read;
      }
      return new ByteDecoder(bytes);
    } catch (DataFormatException e) {
      throw new IllegalStateException("a block between two steps is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
