package org.dateline.article.vendor;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text without blanks around them; a form feed is a line of its own. */
public final class TextLines {
  /** The line that stands for the end of a page. */
  public static final String PAGE = "\f";

  private TextLines() {}

  public static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\f' || c == '\r' || c == '\u2028') {
        boolean isWindows = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        if (!isWindows && (c != '\f' || i > start)) {
          lines.add(strip(text.substring(start, i)));
        }
        if (c == '\f') {
          lines.add(PAGE);
        }
        start = i + 1;
      }
    }
    lines.add(strip(text.substring(start)));
    return lines;
  }

  /** Without white space at its ends, no-break spaces and byte order marks included. */
  public static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\ufeff'
        || c == '\u202f'
        || c == '\u200b'
        || c == '\u3000';
  }

  /** The lines that hold something. */
  public static List<String> filled(List<String> lines) {
    return lines.stream().filter(line -> !line.isEmpty() && !line.equals(PAGE)).toList();
  }

  /** Lines as the paragraphs of a text. */
  public static String paragraphs(List<String> lines) {
    return String.join("\n\n", filled(lines));
  }
}
