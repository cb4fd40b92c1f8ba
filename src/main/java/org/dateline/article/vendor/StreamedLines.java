package org.dateline.article.vendor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dateline.article.encoding.Decoded;

/**
 * The lines of a text of any size, as {@link TextLines} has them. It is decoded in pieces that end
 * with a line, so that no more than one of them is in memory.
 */
public final class StreamedLines implements Iterator<String> {
  private static final int PIECE = 1 << 20;

  private final InputStream in;
  private final int longest;
  private byte[] bytes = new byte[PIECE];
  private int filled;
  private boolean isAtEnd;
  private TextLines lines;

  /**
   * The lines of a stream.
   *
   * @param longest how many bytes a line may have; a longer one is two
   */
  public StreamedLines(InputStream in, int longest) throws IOException {
    this.in = in;
    this.longest = longest;
    this.lines = new TextLines(piece());
  }

  @Override
  public boolean hasNext() {
    try {
      while (!lines.hasNext() && !isAtEnd) {
        lines = new TextLines(piece());
      }
      return lines.hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return lines.next();
  }

  /** The next piece without the break at its end, which would be an empty line more. */
  private String piece() throws IOException {
    int end = fill();
    String text = Decoded.of(bytes, 0, end).text();
    System.arraycopy(bytes, end, bytes, 0, filled - end);
    filled -= end;
    int cut = text.length();
    if (!isAtEnd && cut > 0 && text.charAt(cut - 1) == '\n') {
      cut -= cut > 1 && text.charAt(cut - 2) == '\r' ? 2 : 1;
    }
    return text.substring(0, cut);
  }

  /** Reads on; where the last line ends that is whole. */
  private int fill() throws IOException {
    int scanned = 0;
    while (true) {
      int read = in.readNBytes(bytes, filled, bytes.length - filled);
      filled += read;
      if (filled < bytes.length) {
        isAtEnd = true;
        return filled;
      }
      for (int i = filled - 1; i >= scanned; i--) {
        if (bytes[i] == '\n') {
          return i + 1;
        }
      }
      if (filled >= longest) {
        return filled;
      }
      scanned = filled;
      bytes = Arrays.copyOf(bytes, Math.min(longest, 2 * filled));
    }
  }
}
