package org.dateline.table.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.Timeline;
import org.dateline.table.Column;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/** Columns and rows of {@code timeline_countries_wide.csv}: one column for each country. */
public final class WideTimelineRows {
  private WideTimelineRows() {}

  /** The columns for these countries: all counts first, then all shares. */
  public static List<Column> columns(Collection<String> codes) {
    List<Column> columns = new ArrayList<>();
    for (Column column : Table.TIMELINE_COUNTRIES_WIDE.columns()) {
      if (column.isPerCountry()) {
        codes.forEach(code -> columns.add(column.forCountry(code)));
      } else {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Writes one row for each period. */
  public static void write(
      RowWriter out, Timeline timeline, PeriodCounts counts, Collection<String> codes) {
    for (LocalDate start : timeline.starts()) {
      long total = counts.total(start).stories();
      List<Object> row = new ArrayList<>(List.of(start, total));
      codes.forEach(code -> row.add(counts.at(start, code).stories()));
      codes.forEach(code -> row.add(Ratios.of(counts.at(start, code).stories(), total)));
      out.row(row.toArray());
    }
  }
}
