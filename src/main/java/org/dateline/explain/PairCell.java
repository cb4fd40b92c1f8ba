package org.dateline.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.table.FinishedTable;
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
    FinishedTable rows = found.get();
    int inA = rows.index("a");
    int inB = rows.index("b");
    int stories = rows.index("stories");
    int inPeriod = periods.isAll() ? 0 : rows.index("period");
    long[] sum = {0, 0};
    rows.readLines(
        line -> a.isIn(line) && b.isIn(line),
        row -> {
          boolean isPair = row.get(inA).equals(a.id()) && row.get(inB).equals(b.id());
          if (isPair && (periods.isAll() || periods.hold(row.get(inPeriod)))) {
            sum[0] += Long.parseLong(row.get(stories));
            sum[1]++;
          }
        });
    return sum[1] == 0 ? "" : sum[0] + " in " + table.fileName(1);
  }

  private static Table table(Subject a, Subject b, boolean isByPeriod) {
    if (a.isCountry() && b.isCountry()) {
      return isByPeriod ? Table.TIMELINE_PAIRS : Table.COOCCURRENCE_COUNTRIES;
    }
    return a.isCountry() || b.isCountry()
        ? Table.COOCCURRENCE_ENTITIES_COUNTRIES
        : Table.COOCCURRENCE_ENTITIES;
  }
}
