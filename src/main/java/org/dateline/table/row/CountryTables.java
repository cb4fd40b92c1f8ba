package org.dateline.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.dateline.count.CountryCounts;
import org.dateline.count.timeline.Timeline;
import org.dateline.table.Table;

/** The tables that need nothing but the finished counts of countries. */
public final class CountryTables {
  private CountryTables() {}

  /**
   * All of them.
   *
   * @param codeToName the configured countries, in the order of their codes
   * @param timeline the periods of the run
   */
  public static List<TableRows> of(
      CountryCounts counts, SortedMap<String, String> codeToName, Timeline timeline) {
    List<List<String>> headings = new ArrayList<>();
    codeToName.forEach((code, name) -> headings.add(List.of(code, name)));
    return List.of(
        new TableRows(Table.COUNTRIES, rows -> CountryRows.write(rows, counts, codeToName)),
        new TableRows(
            Table.TIMELINE_COUNTRIES,
            rows -> new TimelineRows(timeline, counts.periods()).write(rows, headings)),
        new TableRows(
            Table.TIMELINE_COUNTRIES_WIDE,
            WideTimelineRows.columns(codeToName.keySet()),
            rows -> WideTimelineRows.write(rows, timeline, counts.periods(), codeToName.keySet())),
        new TableRows(Table.TIMELINE_PAIRS, rows -> PairTimelineRows.write(rows, counts, timeline)),
        new TableRows(Table.COVERAGE, rows -> CoverageRows.write(rows, counts, timeline.period())));
  }
}
