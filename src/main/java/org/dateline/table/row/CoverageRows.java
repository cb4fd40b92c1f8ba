package org.dateline.table.row;

import java.time.LocalDate;
import java.util.BitSet;
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
  private static final long[] NOTHING = {0, 0, 0, 0};

  private CoverageRows() {}

  /**
   * Writes, for each source, its undated articles, every period from its first to its last, and its
   * articles with an outlying date.
   */
  public static void write(RowWriter out, CountryCounts counts, Period period) {
    sourceToPeriods(counts)
        .forEach(
            (source, periods) -> {
              writeOther(out, source, CountryCounts.UNDATED, periods);
              SortedMap<LocalDate, long[]> dated = new TreeMap<>();
              periods.forEach(
                  (start, row) -> {
                    if (isDate(start)) {
                      dated.put(LocalDate.parse(start), row);
                    }
                  });
              if (!dated.isEmpty()) {
                writeDated(out, source, dated, period);
              }
              writeOther(out, source, CountryCounts.OUTLYING, periods);
            });
  }

  private static boolean isDate(String period) {
    return !period.equals(CountryCounts.UNDATED) && !period.equals(CountryCounts.OUTLYING);
  }

  private static void writeOther(
      RowWriter out, String source, String period, Map<String, long[]> periods) {
    Optional.ofNullable(periods.get(period))
        .ifPresent(row -> write(out, source, period, row, false));
  }

  private static void writeDated(
      RowWriter out, String source, SortedMap<LocalDate, long[]> periods, Period period) {
    List<LocalDate> starts = period.starts(new DateRange(periods.firstKey(), periods.lastKey()));
    List<long[]> rows = starts.stream().map(start -> periods.getOrDefault(start, NOTHING)).toList();
    BitSet gaps = Silences.gaps(rows.stream().mapToLong(row -> row[0]).toArray());
    for (int i = 0; i < rows.size(); i++) {
      write(out, source, starts.get(i).toString(), rows.get(i), gaps.get(i));
    }
  }

  private static void write(
      RowWriter out, String source, String period, long[] row, boolean isGap) {
    out.row(source, period, row[0], row[1], isGap, Ratios.of(row[3], row[2]));
  }

  /** Articles and stories of each source by period. */
  private static Map<String, Map<String, long[]>> sourceToPeriods(CountryCounts counts) {
    Map<String, Map<String, long[]>> sources = new TreeMap<>(CodePointOrder.INSTANCE);
    counts
        .coverage()
        .forEach(
            (key, row) -> {
              String[] parts = LabelCounts.parts(key);
              sources.computeIfAbsent(parts[0], source -> new TreeMap<>()).put(parts[1], row);
            });
    return sources;
  }
}
