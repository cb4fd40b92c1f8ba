package org.dateline.article.vendor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts a page of any size where documents begin. It is read on in windows; what stands before the
 * first document is passed over.
 */
final class PagePieces {
  private static final int WINDOW = 4 << 20;

  /** No mark of a beginning is longer; one may lie across the end of a window. */
  private static final int LONGEST_MARK = 512;

  private final InputStream in;
  private final int longest;
  private byte[] window;
  private int filled;
  private boolean isAtEnd;

  /** The bytes of the window as characters one to one. */
  private String characters = "";

  /** Where the piece begins and ends, and where the next one begins; negative if not known. */
  private int start;

  private int end;
  private int next = -1;
  private boolean isTooLong;

  /**
   * The pieces of a stream.
   *
   * @param longest how many bytes a piece may have
   */
  PagePieces(InputStream in, int longest) throws IOException {
    this.in = in;
    this.longest = longest;
    this.window = new byte[Math.min(WINDOW, longest + LONGEST_MARK)];
    fill();
  }

  /** The first window, its bytes as characters one to one. */
  String first() {
    return characters;
  }

  /** Goes on to the next piece, which {@code mark} begins; false if there is none. */
  boolean advance(PageMark mark) throws IOException {
    isTooLong = false;
    while (true) {
      start = next >= 0 ? next : mark.find(characters, 0);
      int following = start < 0 ? -1 : mark.find(characters, start + 1);
      if (following >= 0 || isAtEnd) {
        next = following >= 0 ? following : filled;
        end = next;
        return start >= 0 && start < filled;
      }
      readOn();
    }
  }

  /**
   * Moves what is there of the piece to the front; of one that is too long only the end is kept.
   */
  private void readOn() throws IOException {
    isTooLong |= start >= 0 && filled - start > longest;
    int kept = start < 0 || isTooLong ? Math.min(filled, LONGEST_MARK) : filled - start;
    System.arraycopy(window, filled - kept, window, 0, kept);
    next = start < 0 ? -1 : 0;
    filled = kept;
    if (kept > window.length / 2) {
      window =
          Arrays.copyOf(window, (int) Math.min(2L * window.length, longest + 2L * LONGEST_MARK));
    }
    fill();
  }

  private void fill() throws IOException {
    filled += in.readNBytes(window, filled, window.length - filled);
    isAtEnd = filled < window.length;
    characters = new String(window, 0, filled, StandardCharsets.ISO_8859_1);
  }

  /** Whether the piece is longer than one may be; most of it was passed over. */
  boolean isTooLong() {
    return isTooLong || end - start > longest;
  }

  /** The piece, its bytes as characters one to one. */
  String characters() {
    return characters.substring(start, end);
  }

  /** The bytes of the piece. */
  byte[] bytes() {
    return Arrays.copyOfRange(window, start, end);
  }
}
