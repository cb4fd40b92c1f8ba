package org.dateline.report.finding;

import java.time.LocalDate;
import java.util.List;
import org.dateline.count.timeline.Period;
import org.dateline.report.page.RowLink;

/**
 * Periods of a table that follow one another.
 *
 * @param first first day of the first
 * @param last last day of the last
 * @param periods how many
 * @param link their rows
 */
public record PeriodRun(LocalDate first, LocalDate last, int periods, RowLink link) {
  static PeriodRun of(LocalDate start, Period period, RowLink link) {
    return new PeriodRun(start, period.end(start), 1, link);
  }

  /**
   * Adds {@code next} to the last of {@code spells} if it follows on it, else as one of its own.
   */
  static void extend(List<PeriodRun> spells, PeriodRun next) {
    int end = spells.size() - 1;
    if (end >= 0 && spells.get(end).last.plusDays(1).equals(next.first)) {
      spells.set(end, spells.get(end).join(next));
    } else {
      spells.add(next);
    }
  }

  boolean touches(LocalDate from, LocalDate to) {
    return !first.isAfter(to) && !last.isBefore(from);
  }

  private PeriodRun join(PeriodRun next) {
    return new PeriodRun(first, next.last, periods + next.periods, link.to(next.link));
  }
}
