package org.dateline.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers and dates as a reader wants them, alike in every locale and on every JDK. */
public final class Wording {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Keeps a number and its unit in one line. */
  private static final char NO_BREAK = '\u00A0';

  private Wording() {}

  /** {@code 8,210}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 story}, {@code 2 stories}. */
  public static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** {@code 67.6 %}, with no digit after the point from ten per cent on if {@code isShort}. */
  public static String percent(double share, boolean isShort) {
    double percent = share * 100;
    return fixed(percent, isShort && percent >= 9.95 ? 0 : 1) + NO_BREAK + "%";
  }

  public static String percent(double share) {
    return percent(share, true);
  }

  /** So many digits after the point, half to even. */
  public static String fixed(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** {@code 3 Jan 2023}. */
  public static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
  }

  /** {@code 3 Jan 2023 – 29 Mar 2023}, in as few words as tell it. */
  public static String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return date(first);
    }
    if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
      return months(first, last);
    }
    if (first.getYear() != last.getYear()) {
      return date(first) + " – " + date(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + date(last)
        : first.getDayOfMonth() + " " + month(first) + " – " + date(last);
  }

  private static String months(LocalDate first, LocalDate last) {
    String end = month(last) + " " + last.getYear();
    if (first.getYear() != last.getYear()) {
      return month(first) + " " + first.getYear() + " – " + end;
    }
    if (first.getMonth() == last.getMonth()) {
      return end;
    }
    boolean isYear = first.getMonthValue() == 1 && last.getMonthValue() == 12;
    return isYear ? Integer.toString(first.getYear()) : month(first) + " – " + end;
  }

  /** {@code Jan}. */
  public static String month(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1);
  }
}
