package org.dateline.table;

import java.util.Arrays;

/**
 * The cells of one line of a table, each cut out when it is asked for. A row is a line, since no
 * cell has a line break.
 */
final class LineCells {
  private static final char COMMA = ',';
  private static final char QUOTE = '"';

  private final String line;

  /** Where each cell begins, and one after the last where the next would begin. */
  private final int[] starts;

  private LineCells(String line, int[] starts) {
    this.line = line;
    this.starts = starts;
  }

  /**
   * Finds the cells of a line.
   *
   * @param expected how many there should be
   * @throws IllegalArgumentException if a quoted cell does not end
   */
  static LineCells of(String line, int expected) {
    int[] starts = new int[expected + 1];
    int cells = 0;
    for (int start = 0; start <= line.length(); start = end(line, start) + 1) {
      if (cells == starts.length) {
        starts = Arrays.copyOf(starts, cells * 2);
      }
      starts[cells++] = start;
    }
    starts = Arrays.copyOf(starts, cells + 1);
    starts[cells] = line.length() + 1;
    return new LineCells(line, starts);
  }

  int size() {
    return starts.length - 1;
  }

  String get(int cell) {
    int start = starts[cell];
    int end = starts[cell + 1] - 1;
    return start < end && line.charAt(start) == QUOTE
        ? line.substring(start + 1, end - 1).replace("\"\"", "\"")
        : line.substring(start, end);
  }

  /** The end of the cell that begins at {@code start}: a comma or the end of the line. */
  private static int end(String line, int start) {
    int from = start;
    if (start < line.length() && line.charAt(start) == QUOTE) {
      from = afterQuoted(line, start);
      if (from < line.length() && line.charAt(from) != COMMA) {
        throw new IllegalArgumentException("a quoted cell goes on after its end");
      }
    }
    int comma = line.indexOf(COMMA, from);
    return comma < 0 ? line.length() : comma;
  }

  /** The place after the closing quotation mark; two of them in a cell stand for one. */
  private static int afterQuoted(String line, int start) {
    int close = line.indexOf(QUOTE, start + 1);
    while (close >= 0 && close + 1 < line.length() && line.charAt(close + 1) == QUOTE) {
      close = line.indexOf(QUOTE, close + 2);
    }
    if (close < 0) {
      throw new IllegalArgumentException("a quoted cell does not end");
    }
    return close + 1;
  }
}
