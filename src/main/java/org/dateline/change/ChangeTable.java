package org.dateline.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.table.Column;
import org.dateline.table.ColumnType;

/** The tables of a comparison: where a number stands, what it was and is, and the parts of it. */
enum ChangeTable {
  CHANGE_COUNTRIES(false, false),
  CHANGE_PAIRS(false, true),
  CHANGE_TIMELINE(true, false),
  CHANGE_TIMELINE_PAIRS(true, true);

  private final boolean isTimeline;
  private final boolean isOfPairs;

  ChangeTable(boolean isTimeline, boolean isOfPairs) {
    this.isTimeline = isTimeline;
    this.isOfPairs = isOfPairs;
  }

  /** The name of its file. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** Whether a number stands in it: a country of the whole run always, others if they moved. */
  boolean has(Change change) {
    Cell cell = change.cell();
    return isTimeline != cell.period().isEmpty()
        && isOfPairs != cell.b().isEmpty()
        && (this == CHANGE_COUNTRIES || change.isMoved());
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    if (isTimeline) {
      columns.add(new Column("period", ColumnType.ID, "First day of the period", ""));
    }
    if (isOfPairs) {
      columns.add(new Column("a", ColumnType.ID, "Code of a country", ""));
      columns.add(new Column("b", ColumnType.ID, "Code of the other country", ""));
    } else {
      columns.add(new Column("country", ColumnType.ID, "Code of a country, or all", ""));
      columns.add(new Column("name", ColumnType.TEXT, "Name of the country", ""));
    }
    columns.add(new Column("measure", ColumnType.ID, "What the numbers count", ""));
    columns.add(number("old", "In the old run"));
    columns.add(number("new", "In the new run"));
    columns.add(number("change", "new - old, the sum of the columns that follow"));
    Arrays.stream(Cause.values())
        .map(cause -> number(cause.column(), "Part due to " + cause.words()))
        .forEach(columns::add);
    return columns;
  }

  private static Column number(String name, String meaning) {
    return new Column(name, ColumnType.INTEGER, meaning, "");
  }

  /** The cells of a row, in the order of the columns. */
  Object[] row(Change change, Map<String, String> codeToName) {
    Cell cell = change.cell();
    List<Object> row = new ArrayList<>();
    if (isTimeline) {
      row.add(cell.period());
    }
    row.add(cell.a());
    row.add(isOfPairs ? cell.b() : codeToName.getOrDefault(cell.a(), ""));
    row.add(cell.measure().label());
    row.addAll(List.of(change.before(), change.after(), change.change()));
    Arrays.stream(Cause.values()).map(change::part).forEach(row::add);
    return row.toArray();
  }
}
