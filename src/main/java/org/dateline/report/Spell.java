package org.dateline.report;

import java.time.LocalDate;
import java.util.List;
import org.dateline.count.Period;

/**
 * Periods of a table that follow one another.
 *
 * @param first first day of the first
 * @param last last day of the last
 * @param periods how many
 * @param link their rows
 */
record Spell(LocalDate first, LocalDate last, int periods, RowLink link) {
  static Spell of(LocalDate start, Period period, RowLink link) {
    return new Spell(start, period.end(start), 1, link);
  }

  /**
   * Adds {@code next} to the last of {@code spells} if it follows on it, else as one of its own.
   */
  static void extend(List<Spell> spells, Spell next) {
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

  private Spell join(Spell next) {
    return new Spell(first, next.last, periods + next.periods, link.to(next.link));
  }
}
