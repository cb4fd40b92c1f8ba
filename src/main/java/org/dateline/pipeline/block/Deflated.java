package org.dateline.pipeline.block;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/** Deflates what waits between two steps, since that is most of a run's memory. */
final class Deflated {
  private static final int BUFFER = 1 << 14;

  private Deflated() {}

  static byte[] of(ByteEncoder content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    ByteArrayOutputStream block = new ByteArrayOutputStream(content.size() / 3 + 64);
    block.writeBytes(new ByteEncoder().number(content.size()).toBytes());
    try (OutputStream out = new DeflaterOutputStream(block, deflater, BUFFER)) {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    } finally {
      deflater.end();
    }
    return block.toByteArray();
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
