package org.dateline.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** One row of a finished table; its cells are read by the names of their columns. */
public final class Row {
  private final Map<String, Integer> columnToPlace;
  private final String file;
  private final long number;
  private final LineCells cells;

  private Row(Map<String, Integer> columnToPlace, String file, long number, LineCells cells) {
    this.columnToPlace = columnToPlace;
    this.file = file;
    this.number = number;
    this.cells = cells;
  }

  /** The row that stands on a line. */
  static Row parse(Map<String, Integer> columnToPlace, String file, long number, String line) {
    LineCells cells;
    try {
      cells = LineCells.of(line, columnToPlace.size());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
    }
    if (cells.size() != columnToPlace.size()) {
      throw new IllegalArgumentException(
          "%s:%d: has %d cells, not %d"
              .formatted(file, number, cells.size(), columnToPlace.size()));
    }
    return new Row(columnToPlace, file, number, cells);
  }

  /** The name of the file that holds it. */
  public String file() {
    return file;
  }

  /** Its number as a spreadsheet counts, the header being 1. */
  public long number() {
    return number;
  }

  /** A code, id or word of a closed set. */
  public String id(String column) {
    return cell(place(column));
  }

  /** Words, without the apostrophe that guards spreadsheets against formulas. */
  public String text(String column) {
    return text(place(column));
  }

  /** A whole number. */
  public long count(String column) {
    String cell = cell(place(column));
    try {
      return Long.parseLong(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(wrong(column, "not a whole number", cell), e);
    }
  }

  /** A yes or no. */
  public boolean flag(String column) {
    String cell = cell(place(column));
    if (!cell.equals("1") && !cell.equals("0")) {
      throw new IllegalArgumentException(wrong(column, "not 0 or 1", cell));
    }
    return cell.equals("1");
  }

  /** A ratio or score, empty where it is not defined. */
  public OptionalDouble ratio(String column) {
    String cell = cell(place(column));
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  /** A date, empty where there is none. */
  public Optional<LocalDate> date(String column) {
    return Optional.of(cell(place(column))).filter(cell -> !cell.isEmpty()).map(LocalDate::parse);
  }

  /** A cell as the file has it, by its place from 0. */
  public String cell(int place) {
    return cells.get(place);
  }

  /** The words of a cell, by its place from 0. */
  public String text(int place) {
    return Cells.unguarded(cells.get(place));
  }

  private String wrong(String column, String what, String cell) {
    return "%s:%d: %s is %s: \"%s\"".formatted(file, number, column, what, cell);
  }

  private int place(String column) {
    Integer place = columnToPlace.get(column);
    if (place == null) {
      throw new IllegalArgumentException(
          file + ": no such column: \"" + column + "\"; was it written by another version?");
    }
    return place;
  }
}
