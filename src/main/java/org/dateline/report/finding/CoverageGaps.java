package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.timeline.Period;
import org.dateline.report.page.RowLink;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Outlets that publish in most periods and have nothing in some, from {@code coverage.csv}.
 *
 * @param sources those with most articles first
 */
public record CoverageGaps(List<Source> sources) {
  /** One outlet: all its articles, and its runs of empty periods in order. */
  public static final class Source {
    private final String name;
    private final List<PeriodRun> gaps = new ArrayList<>();
    private long articles;

    private Source(String name) {
      this.name = name;
    }

    public String name() {
      return name;
    }

    public long articles() {
      return articles;
    }

    public List<PeriodRun> gaps() {
      return List.copyOf(gaps);
    }

    private void add(Row row, Period period) {
      articles += row.count("articles");
      if (row.flag("gap")) {
        row.date("period")
            .ifPresent(
                start -> PeriodRun.extend(gaps, PeriodRun.of(start, period, RowLink.of(row))));
      }
    }
  }

  static CoverageGaps read(Path folder, Period period) {
    Map<String, Source> nameToSource = new LinkedHashMap<>();
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COVERAGE)) {
      rows.forEach(
          row -> nameToSource.computeIfAbsent(row.text("source"), Source::new).add(row, period));
    }
    return new CoverageGaps(
        nameToSource.values().stream()
            .filter(source -> !source.gaps.isEmpty())
            .sorted(
                Comparator.comparingLong(Source::articles)
                    .reversed()
                    .thenComparing(Source::name, CodePointOrder.INSTANCE))
            .toList());
  }
}
