package org.dateline.article.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day found beside a date.
 *
 * @param time the time, if there is one
 * @param zone its zone as written, or empty
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record FoundTime(Optional<LocalTime> time, String zone, int start, int end) {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:[:.h](\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?(?: ?([AaPp])\\.?[Mm]\\b\\.?)?"
              + "| ?([AaPp])\\.?[Mm]\\b\\.?)(?![\\d:])"
              + " ?\\(?((?:UTC|GMT)?[+-]\\d\\d(?::?\\d\\d)?|[A-Z]{1,5}\\b)?\\)?");

  /** What stands behind the digits of 20170123T074500+0100. */
  private static final Pattern OFFSET =
      Pattern.compile("(?:\\.\\d+)?(Z|[+-]\\d\\d(?::?\\d\\d)?)(?!\\d)");

  /** How far from its date a time may stand. */
  private static final int REACH = 40;

  /** The time right after the date, else right before it. */
  static FoundTime near(String text, Dated dated) {
    if (dated.time().isPresent()) {
      return new FoundTime(dated.time(), zoneAfter(text, dated.end()), dated.start(), dated.end());
    }
    Matcher m = CLOCK.matcher(text);
    int position = 0;
    while (m.find(position)) {
      boolean isBefore = m.end() <= dated.start() && dated.start() - m.end() <= REACH;
      boolean isAfter = m.start() >= dated.end() && m.start() - dated.end() <= REACH;
      boolean isInside = m.start() > dated.start() && m.end() <= dated.end() && m.group(2) != null;
      if (isBefore || isAfter || (isInside && text.charAt(m.end(2) - 3) == ':')) {
        return of(m);
      }
      position = m.start() + 1;
    }
    return none(dated);
  }

  private static FoundTime of(Matcher m) {
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    String half = m.group(4) == null ? m.group(5) : m.group(4);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String zone = m.group(6) == null ? "" : m.group(6);
    return new FoundTime(DateParser.timeOf(hour, minute, second), zone, m.start(), m.end());
  }

  private static String zoneAfter(String text, int position) {
    Matcher m = OFFSET.matcher(text).region(position, text.length());
    return m.lookingAt() ? m.group(1) : "";
  }

  private static FoundTime none(Dated dated) {
    return new FoundTime(Optional.empty(), "", dated.start(), dated.end());
  }

  /** The date with this time and zone, as far as they are known. */
  Temporal joinedTo(LocalDate date) {
    if (time.isEmpty()) {
      return date;
    }
    return Zones.place(date.atTime(time.get()), zone);
  }
}
