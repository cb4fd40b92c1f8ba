package org.dateline.article.content;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.encoding.ByteLines;

/**
 * A range of a file of lines, opened.
 *
 * @param lines its lines, from the first that begins in the range
 */
public record ByteRange(ByteLines lines) {
  private static final int BLOCK = 1 << 16;

  /**
   * The lines that begin at {@code start} or later. The byte before it, if there is one, has been
   * opened as well: only behind a line feed does a line begin.
   */
  public static ByteRange of(InputStream in, long opened, long start, int limit, long firstLine)
      throws IOException {
    if (opened == start) {
      return new ByteRange(new ByteLines(in, limit, firstLine));
    }
    int before = in.read();
    if (before == '\n') {
      return new ByteRange(new ByteLines(in, limit, firstLine, 1));
    }
    ByteLines lines = new ByteLines(in, limit, firstLine, 1);
    lines.advance();
    return new ByteRange(lines);
  }

  public static long countLineFeeds(InputStream in, long length) throws IOException {
    byte[] block = new byte[BLOCK];
    long left = length;
    long feeds = 0;
    while (left > 0) {
      int read = in.read(block, 0, (int) Math.min(BLOCK, left));
      if (read < 0) {
        return feeds;
      }
      for (int i = 0; i < read; i++) {
        feeds += block[i] == '\n' ? 1 : 0;
      }
      left -= read;
    }
    return feeds;
  }
}
