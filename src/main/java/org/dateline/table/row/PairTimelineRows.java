package org.dateline.table.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.count.CountryCounts;
import org.dateline.count.PairCount;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.count.timeline.PeriodCount;
import org.dateline.count.timeline.Timeline;
import org.dateline.table.RowWriter;

/** The rows of {@code timeline_pairs.csv}. */
public final class PairTimelineRows {
  private PairTimelineRows() {}

  /** Writes one row for each period and each pair of countries that has a story at all. */
  public static void write(RowWriter out, CountryCounts counts, Timeline timeline) {
    List<PairCount> pairs = new ArrayList<>();
    counts
        .pairs()
        .forEach(
            pair -> {
              if (pair.stories() > 0) {
                pairs.add(pair);
              }
            });
    pairs.sort(Comparator.comparing(PairCount::a).thenComparing(PairCount::b));
    for (LocalDate start : timeline.starts()) {
      long total = counts.periods().total(start).stories();
      for (PairCount pair : pairs) {
        PeriodCount count = counts.pairPeriods().at(start, LabelCounts.key(pair.a(), pair.b()));
        out.row(
            start,
            pair.a(),
            pair.b(),
            count.articles(),
            count.stories(),
            count.mentions(),
            total,
            Ratios.of(count.stories(), total));
      }
    }
  }
}
