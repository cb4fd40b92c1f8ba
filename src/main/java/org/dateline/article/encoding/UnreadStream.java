package org.dateline.article.encoding;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that takes back any number of bytes, to be read again. */
public final class UnreadStream extends FilterInputStream {
  private byte[] pending = new byte[0];
  private int position;

  public UnreadStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return position < pending.length ? pending[position++] & 0xff : in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (position == pending.length) {
      return in.read(bytes, offset, length);
    }
    int count = Math.min(length, pending.length - position);
    System.arraycopy(pending, position, bytes, offset, count);
    position += count;
    return count;
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] scratch = new byte[(int) Math.min(n, 8192)];
    return Math.max(0, read(scratch, 0, scratch.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Puts bytes in front of what is still to be read. */
  public void unread(byte[] bytes) {
    byte[] joined = Arrays.copyOf(bytes, bytes.length + pending.length - position);
    System.arraycopy(pending, position, joined, bytes.length, pending.length - position);
    pending = joined;
    position = 0;
  }
}
