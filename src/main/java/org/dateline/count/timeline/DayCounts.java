package org.dateline.count.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;

/** How many articles and stories were published on each day: some ten bytes for each day. */
public final class DayCounts implements Mergeable {
  private final SortedMap<Long, long[]> dayToCounts = new TreeMap<>();

  /** Counts an article; {@code isStory} if it is the earliest of its story. */
  public void add(LocalDate day, boolean isStory) {
    add(day.toEpochDay(), 1, isStory ? 1 : 0);
  }

  /** All articles. */
  public long articles() {
    return dayToCounts.values().stream().mapToLong(counts -> counts[0]).sum();
  }

  /** All stories. */
  public long stories() {
    return dayToCounts.values().stream().mapToLong(counts -> counts[1]).sum();
  }

  /** The first day on which so many stories have appeared, all earlier days counted. */
  LocalDate dayOfStory(long number) {
    long seen = 0;
    for (Map.Entry<Long, long[]> day : dayToCounts.entrySet()) {
      seen += day.getValue()[1];
      if (seen >= number) {
        return LocalDate.ofEpochDay(day.getKey());
      }
    }
    throw new IllegalArgumentException("there are no " + number + " stories");
  }

  /** What was published from one day to another. */
  DayCounts between(LocalDate first, LocalDate last) {
    DayCounts part = new DayCounts();
    if (!last.isBefore(first)) {
      part.dayToCounts.putAll(dayToCounts.subMap(first.toEpochDay(), last.toEpochDay() + 1));
    }
    return part;
  }

  /** The first and the last day with an article. */
  DateExtent extent() {
    DateExtent extent = new DateExtent();
    dayToCounts.keySet().forEach(day -> extent.add(LocalDate.ofEpochDay(day)));
    return extent;
  }

  @Override
  public void encode(ByteEncoder out) {
    out.number(dayToCounts.size());
    dayToCounts.forEach((day, counts) -> out.number(day).number(counts[0]).number(counts[1]));
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    for (int left = in.integer(); left > 0; left--) {
      add(in.number(), in.number(), in.number());
    }
  }

  private void add(long day, long articles, long stories) {
    long[] counts = dayToCounts.computeIfAbsent(day, key -> new long[2]);
    counts[0] += articles;
    counts[1] += stories;
  }
}
