package org.dateline.report.theme;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.bytes.CodePointOrder;
import org.dateline.report.finding.FirstFew;
import org.dateline.report.page.RowLink;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The outlets that repeat most of their text.
 *
 * @param outlets the largest share first
 */
public record RepeatingOutlets(List<Outlet> outlets) {
  private static final int MOST = 6;

  /** A share of fewer articles says little. */
  private static final long LEAST_ARTICLES = 10;

  /** Less is rounded to nothing. */
  private static final double LEAST_SHARE = 0.0005;

  /**
   * One outlet.
   *
   * @param name empty for articles without one
   * @param share of its words in text that it repeats
   * @param link its row
   */
  public record Outlet(String name, double share, long articles, RowLink link) {}

  /** Reads {@code sources.csv}. */
  static RepeatingOutlets read(Path folder) {
    FirstFew<Outlet> most =
        new FirstFew<>(
            MOST,
            Comparator.comparingDouble(Outlet::share)
                .reversed()
                .thenComparing(Outlet::name, CodePointOrder.INSTANCE));
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.SOURCES)) {
      rows.map(RepeatingOutlets::outlet)
          .filter(outlet -> outlet.articles() >= LEAST_ARTICLES && outlet.share() >= LEAST_SHARE)
          .forEach(most);
    }
    return new RepeatingOutlets(most.list());
  }

  private static Outlet outlet(Row row) {
    return new Outlet(
        row.text("source"),
        row.ratio("repeated").orElse(0),
        row.count("articles"),
        RowLink.of(row));
  }
}
