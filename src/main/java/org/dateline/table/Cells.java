package org.dateline.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How single values are written in a cell. */
public final class Cells {
  private static final int LONGEST = 32_000;
  private static final int DIGITS = 6;

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

  /** A text as it was before it was guarded. */
  public static String unguarded(String cell) {
    boolean isGuarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
    return isGuarded ? cell.substring(1) : cell;
  }

  /** Exactly six digits after the point, half to even, never a negative zero. */
  static String ratio(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("not a number for a table: " + value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return rounded.toPlainString();
  }

  /** The original decides, since a leading tab or line break is gone from the line. */
  private static boolean startsFormula(String value, String line) {
    return !line.isEmpty()
        && ("=+-@".indexOf(line.charAt(0)) >= 0 || "\t\r".indexOf(value.charAt(0)) >= 0);
  }

  private static String oneLine(String value) {
    boolean isClean = !value.startsWith(" ") && !value.endsWith(" ");
    for (int i = 0; isClean && i < value.length(); i++) {
      char c = value.charAt(i);
      isClean = c == ' ' ? value.charAt(i - 1) != ' ' : !isGap(c);
    }
    return isClean ? value : collapse(value);
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
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
