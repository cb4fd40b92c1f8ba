package org.dateline.change;

import java.util.List;
import java.util.Locale;
import org.dateline.table.Column;
import org.dateline.table.ColumnType;
import org.dateline.table.RowWriter;

/** The tables of names that moved. */
enum NameChangeTable {
  CHANGE_ENTITIES,
  CHANGE_OUTLETS;

  /** Their columns. */
  static List<Column> columns() {
    return List.of(
        new Column("id", ColumnType.ID, "", ""),
        new Column("name", ColumnType.TEXT, "", ""),
        new Column("type", ColumnType.ID, "", ""),
        new Column("old_articles", ColumnType.INTEGER, "", ""),
        new Column("new_articles", ColumnType.INTEGER, "", ""),
        new Column("old_stories", ColumnType.INTEGER, "", ""),
        new Column("new_stories", ColumnType.INTEGER, "", ""),
        new Column("change", ColumnType.INTEGER, "", ""));
  }

  /** The name of its file. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  static void write(RowWriter rows, NameChange change) {
    rows.row(
        change.id(),
        change.name(),
        change.type(),
        change.before().articles(),
        change.after().articles(),
        change.before().stories(),
        change.after().stories(),
        change.change());
  }
}
