package org.dateline.article.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A calendar date found in a text, with the time if it is written in the same digits.
 *
 * @param date the date
 * @param time the time, for stamps like 20170123T074500
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Dated(LocalDate date, Optional<LocalTime> time, int start, int end) {
  static Optional<Dated> of(MatchResult match, int year, int month, int day) {
    return DateParser.dateOf(year, month, day)
        .map(date -> new Dated(date, Optional.empty(), match.start(), match.end()));
  }

  Dated at(Optional<LocalTime> found) {
    return new Dated(date, found, start, end);
  }
}
