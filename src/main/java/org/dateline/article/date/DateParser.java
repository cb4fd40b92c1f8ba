package org.dateline.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.prose.Spaces;

/**
 * Understands a written date: the first one in the text that is whole and possible. What it finds
 * is a {@link LocalDate}, or with a time a {@link LocalDateTime}, or with a zone too an {@link
 * OffsetDateTime}.
 */
public final class DateParser {
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2099;

  /** Longer values are prose, in which a date need not be the article's. */
  private static final int MAX_LENGTH = 200;

  private static final Pattern EPOCH =
      Pattern.compile("(\\d{9,10}|\\d{12,13}|\\d{16}|\\d{19})(?:\\.\\d+)?");
  private static final Pattern SCRIPT_DATE =
      Pattern.compile("\\\\?/Date\\((\\d{12,13})(?:[+-]\\d{4})?\\)\\\\?/");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)((?:1[6-9]|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[T ]?(\\d\\d)(\\d\\d)(\\d\\d)?)?(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d.])(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?![\\d])");
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\. (\\d{1,2})\\. (\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?[ -](\\d{1,2})(?: ?(?:st|nd|rd|th)\\b)?(?: ?, ?|-| )(?:[^\\d]{0,12}"
              + "\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?,? (?:(?:[A-Z]{1,4})?(?:[+-]\\d\\d:?\\d\\d)? )?)?"
              + "(\\d{4})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?(?: of| de|-| )? ?(\\p{L}{3,12})\\.?(?: de| del)?"
              + "(?: ?, ?|-| )(\\d{4}|\\d\\d(?![\\d:]))(?!\\d)");

  private final boolean dayFirst;

  /**
   * A parser.
   *
   * @param dayFirst whether {@code 1/2/2017} is the first of February
   */
  public DateParser(boolean dayFirst) {
    this.dayFirst = dayFirst;
  }

  /** The date in a field, if there is a possible one; a long number counts from 1970. */
  public Optional<Temporal> parse(String written) {
    String line = written.length() > MAX_LENGTH ? "" : Spaces.single(written);
    Matcher script = SCRIPT_DATE.matcher(line);
    String text = script.matches() ? script.group(1) : line;
    return EPOCH.matcher(text).matches() ? epoch(text) : find(text).map(FoundDate::stamp);
  }

  /** The first date in prose and where it stands. */
  public Optional<FoundDate> find(String written) {
    if (written.length() > MAX_LENGTH || !hasDigit(written)) {
      return Optional.empty();
    }
    String text = Spaces.single(written);
    return calendarDate(text).map(date -> withTime(text, date));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Temporal> epoch(String digits) {
    int dot = digits.indexOf('.');
    String whole = dot < 0 ? digits : digits.substring(0, dot);
    long number = Long.parseLong(whole);
    Instant instant =
        switch (whole.length()) {
          case 19 -> Instant.ofEpochSecond(0, number);
          case 16 -> Instant.ofEpochSecond(0, number * 1000);
          case 12, 13 -> Instant.ofEpochMilli(number);
          default -> Instant.ofEpochSecond(number);
        };
    OffsetDateTime moment = instant.atOffset(ZoneOffset.UTC);
    return isPossible(moment.getYear()) ? Optional.of(moment) : Optional.empty();
  }

  private Optional<Dated> calendarDate(String text) {
    return yearFirst(text)
        .or(() -> monthName(text))
        .or(() -> numeric(text))
        .or(() -> spaced(text))
        .or(() -> compact(text));
  }

  private static Optional<Dated> yearFirst(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    String month = m.group(3) == null ? m.group(5) : m.group(3);
    String day = m.group(4) == null ? m.group(6) : m.group(4);
    return Dated.of(m, number(m.group(1)), number(month), number(day));
  }

  private static Optional<Dated> compact(String text) {
    Matcher m = COMPACT.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    Optional<Dated> date = Dated.of(m, number(m.group(1)), number(m.group(2)), number(m.group(3)));
    if (m.group(4) == null) {
      return date;
    }
    int second = m.group(6) == null ? 0 : number(m.group(6));
    return date.map(d -> d.at(timeOf(number(m.group(4)), number(m.group(5)), second)));
  }

  /** The earlier of a date with the month before the day and one with the day before the month. */
  private static Optional<Dated> monthName(String text) {
    Optional<Dated> monthFirst = named(MONTH_FIRST.matcher(text), 1, 2);
    Optional<Dated> dayFirst = named(DAY_FIRST.matcher(text), 2, 1);
    if (monthFirst.isPresent() && dayFirst.isPresent()) {
      return monthFirst.get().start() < dayFirst.get().start() ? monthFirst : dayFirst;
    }
    return monthFirst.or(() -> dayFirst);
  }

  private static Optional<Dated> named(Matcher m, int monthGroup, int dayGroup) {
    int from = 0;
    while (m.find(from)) {
      Optional<Integer> month = MonthNames.number(m.group(monthGroup));
      if (month.isPresent()) {
        return Dated.of(m, fullYear(m.group(3)), month.get(), number(m.group(dayGroup)));
      }
      from = m.start() + 1;
    }
    return Optional.empty();
  }

  private Optional<Dated> numeric(String text) {
    Matcher m = NUMERIC.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = number(m.group(1));
    int second = number(m.group(3));
    int year = fullYear(m.group(4));
    boolean isDayFirst = first > 12 || (second <= 12 && (dayFirst || m.group(2).equals(".")));
    return isDayFirst ? Dated.of(m, year, second, first) : Dated.of(m, year, first, second);
  }

  private static Optional<Dated> spaced(String text) {
    Matcher m = SPACED.matcher(text);
    return m.find()
        ? Dated.of(m, number(m.group(3)), number(m.group(2)), number(m.group(1)))
        : Optional.empty();
  }

  private static FoundDate withTime(String text, Dated dated) {
    FoundTime time = FoundTime.near(text, dated);
    Temporal stamp = time.joinedTo(dated.date());
    return new FoundDate(
        stamp, Math.min(dated.start(), time.start()), Math.max(dated.end(), time.end()));
  }

  static Optional<LocalTime> timeOf(int hour, int minute, int second) {
    return hour < 24 && minute < 60 && second < 60
        ? Optional.of(LocalTime.of(hour, minute, second))
        : Optional.empty();
  }

  static boolean isPossible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  static Optional<LocalDate> dateOf(int year, int month, int day) {
    if (!isPossible(year)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Two digits are of this century up to 69, else of the last one. */
  private static int fullYear(String digits) {
    int year = number(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
