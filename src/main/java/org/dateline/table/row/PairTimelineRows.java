package org.dateline.table.row;

import java.time.LocalDate;
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
  private final CountryCounts counts;
  private final List<LocalDate> starts;
  private final List<PairCount> pairs;

  private PairTimelineRows(CountryCounts counts, Timeline timeline) {
    this.counts = counts;
    this.starts = timeline.starts();
    this.pairs =
        counts.pairs().pairs().stream()
            .filter(pair -> pair.stories() > 0)
            .sorted(Comparator.comparing(PairCount::a).thenComparing(PairCount::b))
            .toList();
  }

  /**
   * Writes one row for each period and each pair of countries that has a story at all; those
   * without a story only while they are few.
   */
  public static void write(RowWriter out, CountryCounts counts, Timeline timeline) {
    new PairTimelineRows(counts, timeline).write(out);
  }

  private void write(RowWriter out) {
    boolean hasZeros = ZeroRows.areListed((long) starts.size() * pairs.size(), withStory());
    for (LocalDate start : starts) {
      long total = counts.periods().total(start).stories();
      for (PairCount pair : pairs) {
        PeriodCount count = count(start, pair);
        if (hasZeros || count.stories() > 0) {
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

  private long withStory() {
    return starts.stream()
        .mapToLong(start -> pairs.stream().filter(pair -> count(start, pair).stories() > 0).count())
        .sum();
  }

  private PeriodCount count(LocalDate start, PairCount pair) {
    return counts.pairPeriods().at(start, LabelCounts.key(pair.a(), pair.b()));
  }
}
