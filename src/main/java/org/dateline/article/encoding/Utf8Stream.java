package org.dateline.article.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** The characters of a reader as bytes in UTF-8. */
public final class Utf8Stream extends InputStream {
  private static final int BLOCK = 8192;

  private final Reader reader;
  private final CharBuffer chars = CharBuffer.allocate(BLOCK);
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  public Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      chars.clear();
      if (reader.read(chars) < 0) {
        return false;
      }
      chars.flip();
      bytes = StandardCharsets.UTF_8.encode(withPartner(chars));
    }
    return true;
  }

  /** The characters, with the second half of the last one if a block ends inside a pair. */
  private CharBuffer withPartner(CharBuffer block) throws IOException {
    boolean endsInside =
        block.hasRemaining() && Character.isHighSurrogate(block.get(block.limit() - 1));
    int partner = endsInside ? reader.read() : -1;
    return partner < 0 ? block : CharBuffer.wrap(block.toString() + (char) partner);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
