package org.dateline.count.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Encodable;

/**
 * The time that the timelines of a run cover. A date far from nearly all others is outlying: a
 * wrong clue more often than an old article. Its article counts everywhere but in the timelines.
 *
 * @param timeline their periods
 * @param first the first day that is not outlying
 * @param last the last day that is not outlying
 * @param outlying articles with an outlying date
 * @param outlyingDates the first and the last outlying date
 */
public record TimeFrame(
    Timeline timeline,
    LocalDate first,
    LocalDate last,
    long outlying,
    Optional<DateRange> outlyingDates)
    implements Encodable {
  /** More periods than these are hard to read. */
  private static final int MOST_PERIODS = 120;

  /** One story in so many is left aside at each end to find the time of all others. */
  private static final int ENDS = 100;

  /** Of fewer stories none can be told to be far from nearly all others. */
  private static final int FEWEST = 4;

  /** No article is dated outside of these. */
  private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static final long LEAST_LENGTH = 31;
  private static final long LEAST_DISTANCE = 366;

  /**
   * The time frame of a run.
   *
   * @param asked the step that was asked for; else the finest with at most 120 periods
   * @param from the first day that was asked for; days before are not there
   * @param to the last day that was asked for
   * @param days what was published when
   */
  public static TimeFrame of(
      Optional<Period> asked, Optional<LocalDate> from, Optional<LocalDate> to, DayCounts days) {
    DateRange plausible = plausible(days);
    LocalDate first = from.orElse(plausible.first());
    LocalDate last = to.orElse(plausible.last());
    DateExtent inside = first.isAfter(last) ? new DateExtent() : days.between(first, last).extent();
    DateExtent outside = new DateExtent();
    outside.addAll(days.between(FIRST, first.minusDays(1)).extent());
    outside.addAll(days.between(last.plusDays(1), LAST).extent());
    Timeline byDay = Timeline.of(Period.DAY, from, to, inside.range());
    Period period = asked.orElseGet(() -> finest(byDay.range()));
    return new TimeFrame(
        new Timeline(period, byDay.range()),
        first,
        last,
        days.articles() - days.between(first, last).articles(),
        outside.range());
  }

  /** The days not too far from the central 98 % of the stories. */
  private static DateRange plausible(DayCounts days) {
    long stories = days.stories();
    if (stories < FEWEST) {
      return new DateRange(FIRST, LAST);
    }
    long end = (stories + ENDS - 1) / ENDS;
    LocalDate low = days.dayOfStory(end + 1);
    LocalDate high = days.dayOfStory(stories - end);
    long length = Math.max(LEAST_LENGTH, ChronoUnit.DAYS.between(low, high) + 1);
    long distance = Math.max(length, LEAST_DISTANCE);
    return new DateRange(low.minusDays(distance), high.plusDays(distance));
  }

  private static Period finest(Optional<DateRange> range) {
    for (Period period : Period.values()) {
      if (range.map(period::count).orElse(0L) <= MOST_PERIODS) {
        return period;
      }
    }
    return Period.YEAR;
  }

  /** The step of the timelines. */
  public Period period() {
    return timeline.period();
  }

  /** The first day of the period of {@code date}; empty if the date is outlying. */
  public Optional<LocalDate> start(LocalDate date) {
    return date.isBefore(first) || date.isAfter(last)
        ? Optional.empty()
        : Optional.of(period().start(date));
  }

  @Override
  public void encode(ByteEncoder out) {
    out.string(period().label()).number(outlying);
    encode(timeline.range(), out);
    encode(Optional.of(new DateRange(first, last)), out);
    encode(outlyingDates, out);
  }

  /** Reads what {@link #encode} appended. */
  public static TimeFrame decode(ByteDecoder in) {
    Period period = Period.labelled(in.string()).orElseThrow();
    long outlying = in.number();
    Timeline timeline = new Timeline(period, decodeRange(in));
    DateRange plausible = decodeRange(in).orElseThrow();
    return new TimeFrame(timeline, plausible.first(), plausible.last(), outlying, decodeRange(in));
  }

  private static void encode(Optional<DateRange> range, ByteEncoder out) {
    out.number(range.isPresent() ? 1 : 0);
    range.ifPresent(days -> out.number(days.first().toEpochDay()).number(days.last().toEpochDay()));
  }

  private static Optional<DateRange> decodeRange(ByteDecoder in) {
    return in.number() == 0
        ? Optional.empty()
        : Optional.of(
            new DateRange(LocalDate.ofEpochDay(in.number()), LocalDate.ofEpochDay(in.number())));
  }
}
