package org.dateline.article.prose;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into lines of single-spaced words. */
public final class Lines {
  private Lines() {}

  /**
   * The lines of a text, blank ones as empty strings. CR, LF, CRLF, VT, FF, U+0085 and U+2028 end a
   * line; U+2029 ends a paragraph, so that a blank line follows.
   */
  public static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBreak(c)) {
        continue;
      }
      lines.add(Spaces.single(text.substring(start, i)));
      if (c == '\u2029') {
        lines.add("");
      }
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    lines.add(Spaces.single(text.substring(start)));
    return lines;
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
