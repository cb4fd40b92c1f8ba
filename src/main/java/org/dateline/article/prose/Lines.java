package org.dateline.article.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into lines of single-spaced words, blank ones empty. CR, LF, CRLF, VT, FF, U+0085 and
 * U+2028 end a line; U+2029 ends a paragraph, so that a blank line follows. A text has one line
 * more than it has ends.
 */
public final class Lines {
  private final String text;
  private final char[] chars;
  private int next;
  private boolean isBlankNext;

  /** The lines of a text, to be taken one by one. */
  public Lines(String text) {
    this.text = text;
    this.chars = text.toCharArray();
  }

  /** All lines of a text. */
  public static List<String> of(String text) {
    Lines lines = new Lines(text);
    List<String> all = new ArrayList<>();
    while (lines.hasNext()) {
      all.add(lines.next());
    }
    return all;
  }

  /** Whether a line is left. */
  public boolean hasNext() {
    return next <= chars.length;
  }

  /** The next line. */
  public String next() {
    if (isBlankNext) {
      isBlankNext = false;
      return "";
    }
    int start = next;
    int end = start;
    while (end < chars.length && !isBreak(chars[end])) {
      end++;
    }
    isBlankNext = end < chars.length && chars[end] == '\u2029';
    next = end + (isWindowsBreak(end) ? 2 : 1);
    return Spaces.single(text, chars, start, end);
  }

  /** What follows the lines that were taken, as it is written. */
  public String rest() {
    return hasNext() ? text.substring(next) : "";
  }

  private boolean isWindowsBreak(int end) {
    return end + 1 < chars.length && chars[end] == '\r' && chars[end + 1] == '\n';
  }

  private static boolean isBreak(char c) {
    return c <= '\r'
        ? c >= '\n'
        : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
  }
}
