package org.dateline.article.office;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a sheet.
 *
 * @param declared its number as the sheet gives it, or 0
 * @param cells what the cells show, from the first column on
 */
record SheetRow(long declared, List<String> cells) {
  SheetRow {
    cells = List.copyOf(cells);
  }

  /** Its number, where {@code before} was the last. */
  long number(long before) {
    return Math.max(declared, before + 1);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The cells, and blank ones up to {@code count}: a sheet leaves those out. */
  List<String> filledTo(int count) {
    List<String> filled = new ArrayList<>(cells);
    while (filled.size() < count) {
      filled.add("");
    }
    return filled;
  }
}
