package org.dateline.pipeline;

import java.util.List;
import org.dateline.table.Column;
import org.dateline.table.Table;
import org.dateline.table.WideTimelineRows;

/** The columns that a table has in one run. */
final class TableColumns {
  private TableColumns() {}

  static List<Column> of(Table table, Settings settings) {
    return table == Table.TIMELINE_COUNTRIES_WIDE
        ? WideTimelineRows.columns(settings.codeToName().keySet())
        : table.columns();
  }
}
