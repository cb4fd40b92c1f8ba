package org.dateline.count.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The periods of a run.
 *
 * @param period their length
 * @param range the days they cover; empty if no article is dated and no range was asked for
 */
public record Timeline(Period period, Optional<DateRange> range) {
  /**
   * The timeline from one day to another, each the data's own where it was not asked for.
   *
   * @param data the dates of all articles
   */
  public static Timeline of(
      Period period, Optional<LocalDate> from, Optional<LocalDate> to, Optional<DateRange> data) {
    Optional<LocalDate> first = from.or(() -> data.map(DateRange::first));
    Optional<LocalDate> last = to.or(() -> data.map(DateRange::last));
    Optional<DateRange> range =
        first.flatMap(
            start ->
                last.filter(end -> !end.isBefore(start)).map(end -> new DateRange(start, end)));
    return new Timeline(period, range);
  }

  /** The first days of all periods, in order. */
  public List<LocalDate> starts() {
    return range.map(period::starts).orElse(List.of());
  }

  /** Whether the range leaves days of the period that begins on {@code start} out. */
  public boolean isPartial(LocalDate start) {
    return range.map(days -> period.isPartial(start, days)).orElse(false);
  }
}
