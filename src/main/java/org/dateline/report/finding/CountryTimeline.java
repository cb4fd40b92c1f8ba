package org.dateline.report.finding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.dateline.count.timeline.TimelinePoint;
import org.dateline.count.timeline.TimelineStatistics;
import org.dateline.report.page.NumberLink;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The timeline of the countries as it is shown: the finished table, added up where its step is too
 * fine to read. Bursts are those of the step shown.
 *
 * @param period the step shown
 * @param tablePeriod the step of the table
 * @param countries one line each, the most mentioned first
 * @param buckets points in order
 * @param codeToBursts bursts of each country in order, by the step shown
 */
public record CountryTimeline(
    Period period,
    Period tablePeriod,
    List<Participant> countries,
    List<Bucket> buckets,
    Map<String, List<PeriodRun>> codeToBursts) {

  /** Points with fewer stories on average say little; they are taken only to have three points. */
  private static final int LEAST_STORIES = 5;

  private static final int FEW = 3;

  /** Reads the two timelines of countries, for {@code countries} alone. */
  public static CountryTimeline read(Path folder, List<Participant> countries, Period tablePeriod) {
    List<Bucket> rows = new ArrayList<>();
    try (Stream<Row> wide = FinishedTable.rows(folder, Table.TIMELINE_COUNTRIES_WIDE)) {
      wide.forEach(row -> rows.add(bucket(row, countries, tablePeriod)));
    }
    Set<LocalDate> partial = new HashSet<>();
    try (Stream<Row> table = FinishedTable.rows(folder, Table.TIMELINE_COUNTRIES)) {
      table
          .filter(row -> row.flag("partial"))
          .forEach(row -> row.date("period").ifPresent(partial::add));
    }
    Period shown = rows.isEmpty() ? tablePeriod : choose(tablePeriod, range(rows), stories(rows));
    List<Bucket> buckets = addUp(rows, partial, shown);
    Map<String, List<PeriodRun>> bursts = new HashMap<>();
    for (int i = 0; i < countries.size(); i++) {
      bursts.put(countries.get(i).id(), bursts(buckets, i));
    }
    return new CountryTimeline(shown, tablePeriod, countries, buckets, Map.copyOf(bursts));
  }

  /** The bursts of a country among the points shown, as the table finds them among its own. */
  private static List<PeriodRun> bursts(List<Bucket> buckets, int country) {
    long[] stories = buckets.stream().mapToLong(bucket -> bucket.stories().get(country)).toArray();
    long[] totals = buckets.stream().mapToLong(Bucket::total).toArray();
    boolean[] isPartial = new boolean[buckets.size()];
    List<TimelinePoint> points = TimelineStatistics.of(stories, totals, isPartial);
    List<PeriodRun> bursts = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).isBurst()) {
        Bucket bucket = buckets.get(i);
        PeriodRun.extend(bursts, new PeriodRun(bucket.first(), bucket.last(), 1, bucket.link()));
      }
    }
    return List.copyOf(bursts);
  }

  /** Where the number of stories with a country at a point leads. */
  public NumberLink number(NumberLinks links, int country, int at) {
    Participant name = countries.get(country);
    Bucket bucket = buckets.get(at);
    String heading = name.name() + ", " + Wording.range(bucket.first(), bucket.last());
    return links.link(heading, at, bucket.stories().get(country), bucket.link(), name.id());
  }

  public List<PeriodRun> bursts(Participant country) {
    return codeToBursts.getOrDefault(country.id(), List.of());
  }

  public boolean hasBurst(Participant country, Bucket bucket) {
    return bursts(country).stream().anyMatch(burst -> burst.touches(bucket.first(), bucket.last()));
  }

  /**
   * The finest step, not finer than the table's, whose points can be told apart and rest on more
   * than a handful of stories.
   */
  static Period choose(Period finest, DateRange range, long stories) {
    Period chosen = Period.YEAR;
    for (Period period : List.of(Period.YEAR, Period.MONTH, Period.WEEK, Period.DAY)) {
      int points = period.starts(range).size();
      boolean isThin =
          stories < (long) LEAST_STORIES * points && chosen.starts(range).size() >= FEW;
      if (period.compareTo(finest) >= 0 && points <= mostPoints(period) && !isThin) {
        chosen = period;
      }
    }
    return chosen;
  }

  private static int mostPoints(Period period) {
    return switch (period) {
      case DAY -> 45;
      case WEEK -> 62;
      case MONTH -> 150;
      case YEAR -> Integer.MAX_VALUE;
    };
  }

  private static Bucket bucket(Row row, List<Participant> countries, Period period) {
    LocalDate start = row.date("period").orElseThrow();
    List<Long> stories = countries.stream().map(country -> row.count(country.id())).toList();
    return new Bucket(
        start, period.end(start), row.count("total_stories"), stories, false, RowLink.of(row));
  }

  private static long stories(List<Bucket> rows) {
    return rows.stream().mapToLong(Bucket::total).sum();
  }

  private static DateRange range(List<Bucket> rows) {
    return new DateRange(rows.get(0).first(), rows.get(rows.size() - 1).last());
  }

  private static List<Bucket> addUp(List<Bucket> rows, Set<LocalDate> partial, Period period) {
    SortedMap<LocalDate, Bucket> buckets = new TreeMap<>();
    for (Bucket row : rows) {
      LocalDate start = period.start(row.first());
      boolean isPartial = partial.contains(row.first()) || isPartial(start, period, range(rows));
      Bucket bucket =
          new Bucket(start, period.end(start), row.total(), row.stories(), isPartial, row.link());
      buckets.merge(start, bucket, Bucket::plus);
    }
    return List.copyOf(buckets.values());
  }

  /** Whether more than a fifth of the days are outside of the data. */
  private static boolean isPartial(LocalDate start, Period period, DateRange range) {
    LocalDate first = start.isBefore(range.first()) ? range.first() : start;
    LocalDate last = period.end(start).isAfter(range.last()) ? range.last() : period.end(start);
    long covered = ChronoUnit.DAYS.between(first, last) + 1;
    long days = ChronoUnit.DAYS.between(start, period.next(start));
    return covered * 5 < days * 4;
  }
}
