package org.dateline.article.format;

import java.util.ArrayList;
import java.util.List;

/** Cuts one record of a CSV or TSV file into its cells. */
final class DelimitedCells {
  private final char delimiter;

  DelimitedCells(char delimiter) {
    this.delimiter = delimiter;
  }

  List<String> split(String row) {
    List<String> cells = new ArrayList<>();
    int position = 0;
    while (position <= row.length()) {
      int open = skipBlanks(row, position);
      boolean isQuoted = open < row.length() && row.charAt(open) == '"';
      int end = isQuoted ? closing(row, open + 1) : cellEnd(row, position);
      cells.add(isQuoted ? unquote(row, open + 1, end) : row.substring(position, end).strip());
      position = (isQuoted ? cellEnd(row, Math.min(end + 1, row.length())) : end) + 1;
    }
    return cells;
  }

  private static int skipBlanks(String row, int from) {
    int i = from;
    while (i < row.length() && row.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private int cellEnd(String row, int from) {
    int end = row.indexOf(delimiter, from);
    return end < 0 ? row.length() : end;
  }

  /** The position of the quote that closes a cell. */
  private int closing(String row, int from) {
    int quote = row.indexOf('"', from);
    while (quote >= 0 && quote + 1 < row.length()) {
      int behind = skipBlanks(row, quote + 1);
      boolean isFar = behind > quote + 1 + DelimitedRecords.MOST_BLANKS;
      if (!isFar && behind == row.length()) {
        return quote;
      }
      char next = row.charAt(isFar ? quote + 1 : behind);
      if (next == delimiter || next == '\r' || next == '\n') {
        return quote;
      }
      quote = row.indexOf('"', row.charAt(quote + 1) == '"' ? quote + 2 : quote + 1);
    }
    return quote < 0 ? row.length() : quote;
  }

  private static String unquote(String row, int start, int end) {
    String cell = row.substring(start, Math.max(start, end));
    return cell.indexOf('"') < 0 ? cell : cell.replace("\"\"", "\"");
  }
}
