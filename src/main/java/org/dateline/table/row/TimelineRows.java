package org.dateline.table.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.count.association.Interval;
import org.dateline.count.timeline.PeriodCount;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.Timeline;
import org.dateline.count.timeline.TimelinePoint;
import org.dateline.count.timeline.TimelineStatistics;
import org.dateline.table.RowWriter;

/** The rows of {@code timeline_countries.csv} and {@code timeline_entities.csv}. */
public final class TimelineRows {
  private final Timeline timeline;
  private final PeriodCounts counts;
  private final List<LocalDate> starts;

  /**
   * Rows for all periods of a timeline.
   *
   * @param counts what was published in each, in all and of each id
   */
  public TimelineRows(Timeline timeline, PeriodCounts counts) {
    this.timeline = timeline;
    this.counts = counts;
    this.starts = timeline.starts();
  }

  /**
   * Writes one row for each period and id; those without a story only while they are few.
   *
   * @param headings the cells that name each id, the id first, in the order of the rows
   */
  public void write(RowWriter out, List<List<String>> headings) {
    List<List<TimelinePoint>> points =
        headings.stream().map(heading -> points(heading.get(0))).toList();
    boolean hasZeros =
        ZeroRows.areListed((long) starts.size() * headings.size(), withStory(headings));
    for (int period = 0; period < starts.size(); period++) {
      for (int i = 0; i < headings.size(); i++) {
        if (hasZeros || hasStory(starts.get(period), headings.get(i))) {
          write(out, starts.get(period), headings.get(i), points.get(i).get(period));
        }
      }
    }
  }

  private long withStory(List<List<String>> headings) {
    return headings.stream()
        .mapToLong(heading -> starts.stream().filter(start -> hasStory(start, heading)).count())
        .sum();
  }

  private boolean hasStory(LocalDate start, List<String> heading) {
    return counts.at(start, heading.get(0)).stories() > 0;
  }

  private List<TimelinePoint> points(String id) {
    long[] stories = new long[starts.size()];
    long[] totals = new long[stories.length];
    boolean[] isPartial = new boolean[stories.length];
    for (int i = 0; i < stories.length; i++) {
      stories[i] = counts.at(starts.get(i), id).stories();
      totals[i] = counts.total(starts.get(i)).stories();
      isPartial[i] = timeline.isPartial(starts.get(i));
    }
    return TimelineStatistics.of(stories, totals, isPartial);
  }

  private void write(RowWriter out, LocalDate start, List<String> heading, TimelinePoint point) {
    PeriodCount count = counts.at(start, heading.get(0));
    PeriodCount all = counts.total(start);
    List<Object> row = new ArrayList<>();
    row.add(start);
    row.addAll(heading);
    row.addAll(List.of(count.articles(), count.stories(), count.mentions()));
    row.addAll(List.of(all.articles(), all.stories(), point.share()));
    row.add(Ratios.of(point.interval().map(Interval::low)));
    row.add(Ratios.of(point.interval().map(Interval::high)));
    row.addAll(List.of(point.shareSmoothed(), point.zScore()));
    row.addAll(List.of(point.isBurst(), timeline.isPartial(start)));
    out.row(row.toArray());
  }
}
