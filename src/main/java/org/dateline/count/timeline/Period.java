package org.dateline.count.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The step of a timeline. A period is known by its first day; a week begins on Monday. */
public enum Period {
  DAY("day", ChronoUnit.DAYS),
  WEEK("week", ChronoUnit.WEEKS),
  MONTH("month", ChronoUnit.MONTHS),
  YEAR("year", ChronoUnit.YEARS);

  private final String label;
  private final ChronoUnit unit;

  Period(String label, ChronoUnit unit) {
    this.label = label;
    this.unit = unit;
  }

  /** The word for it in options. */
  public String label() {
    return label;
  }

  /** The period with this label. */
  public static Optional<Period> labelled(String label) {
    return Arrays.stream(values()).filter(period -> period.label.equals(label)).findFirst();
  }

  /** The first day of the period that holds {@code day}. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the period after the one that begins on {@code start}. */
  public LocalDate next(LocalDate start) {
    return start.plus(1, unit);
  }

  /** The last day of the period that begins on {@code start}. */
  public LocalDate end(LocalDate start) {
    return next(start).minusDays(1);
  }

  /** The first days of all periods that share a day with {@code range}, in order. */
  public List<LocalDate> starts(DateRange range) {
    LocalDate first = start(range.first());
    return LongStream.range(0, count(range)).mapToObj(i -> first.plus(i, unit)).toList();
  }

  /** How many periods share a day with {@code range}. */
  public long count(DateRange range) {
    return unit.between(start(range.first()), start(range.last())) + 1;
  }

  /** Whether {@code range} leaves days of the period that begins on {@code start} out. */
  public boolean isPartial(LocalDate start, DateRange range) {
    return start.isBefore(range.first()) || end(start).isAfter(range.last());
  }
}
