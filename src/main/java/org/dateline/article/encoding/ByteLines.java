package org.dateline.article.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as ranges of one buffer, without decoding them. A line longer than the
 * limit is passed over, and {@link #isTooLong()} says so.
 */
public final class ByteLines {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[BLOCK];
  private int filled;
  private int start;
  private int end;
  private int next;
  private long number;
  private long position;

  /** The bytes of a line that is too long which are no longer in the buffer. */
  private long passedOver;

  private boolean isTooLong;

  /** The lines of {@code in}, of which the first has the number {@code first}. */
  public ByteLines(InputStream in, int limit, long first) {
    this(in, limit, first, 0);
  }

  /** The lines of a stream that begins at {@code position} of what positions are counted in. */
  public ByteLines(InputStream in, int limit, long first, long position) {
    this.in = in;
    this.limit = Math.max(limit, BLOCK);
    this.number = first - 1;
    this.position = position;
  }

  /** Goes on to the next line; false at the end. */
  public boolean advance() throws IOException {
    position += passedOver + next - start;
    passedOver = 0;
    start = next;
    isTooLong = false;
    int scanned = start;
    while (true) {
      int feed = indexOfFeed(scanned);
      if (feed >= 0) {
        return line(feed, feed + 1);
      }
      makeRoom();
      scanned = filled;
      int count = in.read(buffer, filled, buffer.length - filled);
      if (count <= 0) {
        return filled > 0 && line(filled, filled);
      }
      filled += count;
    }
  }

  private boolean line(int lineEnd, int nextLine) {
    end = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    next = nextLine;
    number++;
    return true;
  }

  private int indexOfFeed(int from) {
    for (int i = from; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Moves what is there of the line to the front; of one that is too long only the end is kept. */
  private void makeRoom() {
    System.arraycopy(buffer, start, buffer, 0, filled - start);
    filled -= start;
    start = 0;
    if (filled > limit) {
      isTooLong = true;
      passedOver += filled - BLOCK;
      System.arraycopy(buffer, filled - BLOCK, buffer, 0, BLOCK);
      filled = BLOCK;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, limit + BLOCK));
    }
  }

  /** The number of the line, counted from 1. */
  public long number() {
    return number;
  }

  /** Where in the stream the line begins. */
  public long position() {
    return position;
  }

  public boolean isTooLong() {
    return isTooLong;
  }

  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] < 0 || buffer[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  public byte[] buffer() {
    return buffer;
  }

  public int start() {
    return start;
  }

  public int length() {
    return end - start;
  }
}
