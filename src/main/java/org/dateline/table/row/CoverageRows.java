package org.dateline.table.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.CountryCounts;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.count.timeline.Period;
import org.dateline.table.RowWriter;

/** The rows of {@code coverage.csv}. */
public final class CoverageRows {
  private static final long[] NOTHING = {0, 0};

  private CoverageRows() {}

  /** Writes, for each source, its undated articles and every period from its first to its last. */
  public static void write(RowWriter out, CountryCounts counts, Period period) {
    sourceToPeriods(counts)
        .forEach(
            (source, periods) -> {
              Optional.ofNullable(periods.remove(LocalDate.MIN))
                  .ifPresent(row -> out.row(source, Optional.empty(), row[0], row[1], false));
              if (!periods.isEmpty()) {
                writeDated(out, source, periods, period);
              }
            });
  }

  private static void writeDated(
      RowWriter out, String source, SortedMap<LocalDate, long[]> periods, Period period) {
    List<LocalDate> starts = period.starts(new DateRange(periods.firstKey(), periods.lastKey()));
    boolean isRegular = periods.size() * 2 >= starts.size();
    for (LocalDate start : starts) {
      long[] row = periods.getOrDefault(start, NOTHING);
      out.row(source, start, row[0], row[1], isRegular && row[0] == 0);
    }
  }

  /** Articles and stories of each source by period; {@link LocalDate#MIN} stands for undated. */
  private static Map<String, SortedMap<LocalDate, long[]>> sourceToPeriods(CountryCounts counts) {
    Map<String, SortedMap<LocalDate, long[]>> sources = new TreeMap<>(CodePointOrder.INSTANCE);
    counts
        .coverage()
        .forEach(
            (key, row) -> {
              String[] parts = LabelCounts.parts(key);
              LocalDate start = parts[1].isEmpty() ? LocalDate.MIN : LocalDate.parse(parts[1]);
              sources.computeIfAbsent(parts[0], source -> new TreeMap<>()).put(start, row);
            });
    return sources;
  }
}
