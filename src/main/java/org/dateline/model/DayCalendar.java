package org.dateline.model;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Which day a time stamp falls on: that of one zone for all articles, or the one that each article
 * gives itself, by the offset that it writes.
 *
 * @param zones the one zone; none for the articles' own days
 */
public record DayCalendar(List<ZoneId> zones) implements Serializable {
  /** The day as each article gives it. */
  public static final DayCalendar OWN = new DayCalendar(List.of());

  /** Copies the list. */
  public DayCalendar {
    zones = List.copyOf(zones);
  }

  /** The days of {@code zone}. */
  public static DayCalendar of(ZoneId zone) {
    return new DayCalendar(List.of(zone));
  }

  /** The zone in which the day of an article is its day; only a moment with an offset can move. */
  public ZoneId zoneOf(Published published) {
    if (!zones.isEmpty()) {
      return zones.get(0);
    }
    return published.stamp() instanceof OffsetDateTime moment ? moment.getOffset() : ZoneOffset.UTC;
  }
}
