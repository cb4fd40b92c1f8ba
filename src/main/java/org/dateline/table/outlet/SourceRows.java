package org.dateline.table.outlet;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalDouble;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.outlet.OutletCount;
import org.dateline.count.outlet.OutletCounts;
import org.dateline.count.outlet.OutletGroups;
import org.dateline.count.timeline.DateRange;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;
import org.dateline.table.row.TableRows;

/** The rows of {@code sources.csv}. */
public final class SourceRows {
  private static final Comparator<Map.Entry<String, OutletCount>> ORDER =
      Comparator.comparingLong(
              (Map.Entry<String, OutletCount> outlet) -> outlet.getValue().stories())
          .reversed()
          .thenComparing(Map.Entry::getKey, CodePointOrder.INSTANCE);

  private SourceRows() {}

  /** The table of all outlets. */
  public static TableRows of(OutletCounts counts, OutletGroups groups) {
    return new TableRows(
        Table.SOURCES,
        out ->
            counts.outlets().entrySet().stream()
                .sorted(ORDER)
                .forEach(
                    outlet ->
                        write(
                            out, outlet.getKey(), groups.of(outlet.getKey()), outlet.getValue())));
  }

  private static void write(RowWriter out, String source, String group, OutletCount outlet) {
    out.row(
        source,
        group,
        outlet.articles(),
        outlet.stories(),
        outlet.dates().map(DateRange::first),
        outlet.dates().map(DateRange::last),
        outlet.words(),
        repeated(outlet),
        outlet.mentions());
  }

  private static OptionalDouble repeated(OutletCount outlet) {
    long all = outlet.words() + outlet.repeatedWords();
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) outlet.repeatedWords() / all);
  }
}
