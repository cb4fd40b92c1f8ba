package org.dateline.article.vendor;

import java.util.List;

/** Lines that were broken to fit the width of a page, and how they are joined again. */
public final class BrokenLines {
  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 90;

  /** Lines are broken some characters early where words are long. */
  private static final int EARLY = 8;

  private final int width;

  private BrokenLines(int width) {
    this.width = width;
  }

  /** The lines of such blocks, all of which have one width. A long url may stick out. */
  public static BrokenLines of(List<List<String>> blocks) {
    List<Integer> lengths =
        blocks.stream().flatMap(List::stream).map(String::length).sorted().toList();
    int most = lengths.isEmpty() ? 0 : lengths.get(Math.max(0, lengths.size() * 9 / 10 - 1));
    return new BrokenLines(
        most > MAX_WIDTH ? 0 : lengths.stream().filter(n -> n <= MAX_WIDTH).reduce(0, Math::max));
  }

  /** Joins lines that were broken to fit the width of a page. */
  public String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      text.append(line);
      if (i + 1 < lines.size()) {
        text.append(isBroken(line, lines.get(i + 1)) ? gap(line) : "\n\n");
      }
    }
    return text.toString();
  }

  private boolean isBroken(String line, String next) {
    int space = next.indexOf(' ');
    int needed = line.length() + 1 + (space < 0 ? next.length() : space);
    return width >= MIN_WIDTH && needed > width - EARLY;
  }

  private static String gap(String line) {
    boolean isWord =
        line.length() > 1
            && line.endsWith("-")
            && Character.isLetter(line.charAt(line.length() - 2));
    return isWord ? "" : " ";
  }
}
