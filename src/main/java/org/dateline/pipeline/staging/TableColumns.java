package org.dateline.pipeline.staging;

import java.util.List;
import org.dateline.pipeline.option.Settings;
import org.dateline.table.Column;
import org.dateline.table.Table;
import org.dateline.table.row.WideTimelineRows;

/** The columns that a table has in one run. */
public final class TableColumns {
  private TableColumns() {}

  public static List<Column> of(Table table, Settings settings) {
    return table == Table.TIMELINE_COUNTRIES_WIDE
        ? WideTimelineRows.columns(settings.codeToName().keySet())
        : table.columns();
  }
}
