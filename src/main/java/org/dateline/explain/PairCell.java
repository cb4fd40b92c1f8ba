package org.dateline.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** The number of stories that a table has for a pair. */
final class PairCell {
  private PairCell() {}

  /** The number and where it stands; empty if no table has the pair, or not by period. */
  static String find(Path folder, Subject a, Subject b, Periods periods) throws IOException {
    Table table = table(a, b, !periods.isAll());
    Optional<FinishedTable> found = FinishedTable.find(folder, table);
    if (found.isEmpty() || (!periods.isAll() && table != Table.TIMELINE_PAIRS)) {
      return "";
    }
    List<Long> cells;
    try (Stream<Row> rows = found.get().rows(line -> a.isIn(line) && b.isIn(line))) {
      cells =
          rows.filter(row -> row.id("a").equals(a.id()) && row.id("b").equals(b.id()))
              .filter(row -> periods.isAll() || periods.hold(row.id("period")))
              .map(row -> row.count("stories"))
              .toList();
    }
    long sum = cells.stream().mapToLong(Long::longValue).sum();
    return cells.isEmpty() ? "" : sum + " in " + table.fileName(1);
  }

  private static Table table(Subject a, Subject b, boolean isByPeriod) {
    if (a.isCountry() && b.isCountry()) {
      return isByPeriod ? Table.TIMELINE_PAIRS : Table.COOCCURRENCE_COUNTRIES;
    }
    if (a.isTopic() || b.isTopic()) {
      return Table.COOCCURRENCE_TOPICS_COUNTRIES;
    }
    return a.isCountry() || b.isCountry()
        ? Table.COOCCURRENCE_ENTITIES_COUNTRIES
        : Table.COOCCURRENCE_ENTITIES;
  }
}
