package org.dateline.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How single values are written in a cell. */
public final class Cells {
  private static final int LONGEST = 32_000;
  private static final int DIGITS = 6;
  private static final String ZEROS = "0".repeat(DIGITS);
  private static final long MILLION = 1_000_000;

  /** Up to here a product with a million is off by less than a thousandth. */
  private static final double MOST_MILLIONTHS = 1e12;

  private static final double NEAR = 0.001;

  private static final double LEAST_WITHOUT_EXPONENT = 0.0001;
  private static final double LEAST_PROBABILITY = 1e-300;

  private Cells() {}

  /** Text on one line, cut at 32,000 characters, that no spreadsheet takes for a formula. */
  static String text(String value) {
    String line = oneLine(value);
    String safe = startsFormula(value, line) ? "'" + line : line;
    if (safe.length() <= LONGEST) {
      return safe;
    }
    return safe.substring(
        0, Character.isHighSurrogate(safe.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }

  /** A text without the apostrophe that {@link #text} may have put before it. */
  static String unguarded(String cell) {
    boolean isGuarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
    return isGuarded ? cell.substring(1) : cell;
  }

  /** Exactly six digits after the point, half to even, never a negative zero. */
  static String ratio(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("not a number for a table: " + value);
    }
    double millionths = Math.abs(value) * MILLION;
    double rest = millionths - Math.floor(millionths);
    boolean isNearTie = Math.abs(rest - 0.5) < NEAR;
    return isNearTie || millionths > MOST_MILLIONTHS
        ? exactRatio(value)
        : ratio(value < 0, Math.round(millionths));
  }

  /** Rounds the shortest decimal that stands for the number, so that ties are those one sees. */
  private static String exactRatio(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return rounded.toPlainString();
  }

  /**
   * A ratio as {@link #ratio} writes it; below 0.0001 two digits with an exponent, such as {@code
   * 1.5e-07} or {@code 1e-300}, which is the smallest.
   */
  static String probability(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not a probability: " + value);
    }
    if (value >= LEAST_WITHOUT_EXPONENT) {
      return ratio(value);
    }
    String digits = String.format(Locale.ROOT, "%.1e", Math.max(value, LEAST_PROBABILITY));
    return digits.replace(".0e", "e");
  }

  /** Where no tie is near, the product is exact enough to be rounded, and quicker to write. */
  private static String ratio(boolean isNegative, long millionths) {
    StringBuilder cell = new StringBuilder(16);
    cell.append(isNegative && millionths > 0 ? "-" : "").append(millionths / MILLION).append('.');
    String digits = Long.toString(millionths % MILLION);
    return cell.append(ZEROS, 0, DIGITS - digits.length()).append(digits).toString();
  }

  /** The original decides, since a leading tab or line break is gone from the line. */
  private static boolean startsFormula(String value, String line) {
    return !line.isEmpty()
        && ("=+-@".indexOf(line.charAt(0)) >= 0 || "\t\r".indexOf(value.charAt(0)) >= 0);
  }

  private static String oneLine(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && isGap(value.charAt(from))) {
      from++;
    }
    while (from < to && isGap(value.charAt(to - 1))) {
      to--;
    }
    return isClean(value, from, to) ? value.substring(from, to) : collapse(value);
  }

  /** Whether words stand one space apart, as they mostly do. */
  private static boolean isClean(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if (c == ' ' ? value.charAt(i - 1) == ' ' : isGap(c)) {
        return false;
      }
    }
    return true;
  }

  private static String collapse(String value) {
    StringBuilder line = new StringBuilder(value.length());
    boolean wasGap = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean isGap = isGap(c);
      if (!isGap) {
        if (wasGap && !line.isEmpty()) {
          line.append(' ');
        }
        line.append(c);
      }
      wasGap = isGap;
    }
    return line.toString();
  }

  private static boolean isGap(char c) {
    boolean isPlain = c > ' ' && c < '\u007f';
    return !isPlain
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
  }
}
