package org.dateline.article.prose;

import java.util.List;

/**
 * Whether the lines of a text were broken to fit a width, and which of them belong together. A line
 * was broken where the first word of the next one would no longer have fitted.
 */
final class Wrapping {
  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 120;

  /** The share of neighbouring lines that must look broken before any is joined. */
  private static final double MIN_BROKEN = 0.6;

  /** Paragraphs end with a stop, broken lines seldom do. */
  private static final double MAX_STOPS = 0.4;

  /** The longest line; 0 if the text was not broken to a width. */
  private final int width;

  private Wrapping(int width) {
    this.width = width;
  }

  static Wrapping of(List<String> lines) {
    int longest = 0;
    for (String line : lines) {
      longest = Math.max(longest, line.length());
    }
    Wrapping candidate = new Wrapping(longest);
    boolean fits = longest >= MIN_WIDTH && longest <= MAX_WIDTH;
    return fits && candidate.explains(lines) ? candidate : new Wrapping(0);
  }

  private boolean explains(List<String> lines) {
    int pairs = 0;
    int broken = 0;
    int stops = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).isEmpty() || lines.get(i + 1).isEmpty()) {
        continue;
      }
      pairs++;
      if (joins(lines.get(i), lines.get(i + 1))) {
        broken++;
        stops += endsWithStop(lines.get(i)) ? 1 : 0;
      }
    }
    return broken > 0 && broken >= MIN_BROKEN * pairs && stops <= MAX_STOPS * broken;
  }

  /** Whether {@code next} goes on with the paragraph of {@code line}. */
  boolean joins(String line, String next) {
    if (width == 0 || next.isEmpty()) {
      return false;
    }
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    return line.length() + 1 + firstWord > width;
  }

  /** Whether the line break stands inside a word with a hyphen, like twenty-one. */
  static boolean isBrokenWord(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(last) == '-'
        && Character.isLetterOrDigit(line.charAt(last - 1))
        && Character.isLetterOrDigit(next.charAt(0))
        && !next.startsWith("and ")
        && !next.startsWith("or ");
  }

  private static boolean endsWithStop(String line) {
    char last = line.charAt(line.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == '"' || last == '\u201d';
  }
}
