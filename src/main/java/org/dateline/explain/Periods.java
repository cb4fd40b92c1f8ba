package org.dateline.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.count.timeline.Period;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The periods of a run's timelines that begin with certain characters.
 *
 * @param step the length of a period
 * @param prefix how the first days of those periods begin, such as {@code 2017-04}; empty for all
 */
record Periods(Period step, String prefix) {
  private static final int DAY_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;

  /** The periods that {@code typed}, a year, month or day, asks for. */
  static Periods of(Path folder, String typed) throws IOException {
    Period step = typed.isEmpty() ? Period.DAY : step(folder);
    if (typed.length() == DAY_LENGTH) {
      return new Periods(step, step.start(LocalDate.parse(typed)).toString());
    }
    boolean isTooFine = step == Period.YEAR && typed.length() == MONTH_LENGTH;
    return new Periods(step, isTooFine ? typed.substring(0, 4) : typed);
  }

  boolean isAll() {
    return prefix.isEmpty();
  }

  /** Whether a date, or none, is in one of them. */
  boolean holdDate(String published) {
    return isAll()
        || (!published.isEmpty() && hold(step.start(LocalDate.parse(published)).toString()));
  }

  /** Whether the period that begins on this day is one of them. */
  boolean hold(String start) {
    return start.startsWith(prefix);
  }

  /** The step of the timelines, as the first two periods show it; a day if there is only one. */
  private static Period step(Path folder) throws IOException {
    TreeSet<LocalDate> starts = new TreeSet<>();
    try (Stream<Row> rows = FinishedTable.rowsIfThere(folder, Table.TIMELINE_COUNTRIES_WIDE)) {
      rows.forEach(row -> row.date("period").ifPresent(starts::add));
    }
    if (starts.size() < 2) {
      return Period.DAY;
    }
    LocalDate first = starts.first();
    return Arrays.stream(Period.values())
        .filter(step -> step.next(first).equals(starts.higher(first)))
        .findFirst()
        .orElse(Period.DAY);
  }
}
