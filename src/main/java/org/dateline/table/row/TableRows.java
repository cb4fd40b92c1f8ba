package org.dateline.table.row;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.table.Column;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/**
 * A table and what writes its rows.
 *
 * @param table the table
 * @param columns those that it has in this run
 * @param rows writes all of them
 */
public record TableRows(Table table, List<Column> columns, Consumer<RowWriter> rows) {
  /** Rows of the usual columns. */
  public TableRows(Table table, Consumer<RowWriter> rows) {
    this(table, table.columns(), rows);
  }
}
