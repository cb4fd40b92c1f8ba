package org.dateline.article.vendor;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.date.DateParser;
import org.dateline.article.date.FoundDate;
import org.dateline.article.prose.Spaces;

/** Dates as vendors write them, in a form that is understood. */
public final class VendorDates {
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
  private static final Pattern YEAR_WITH_A_BLANK =
      Pattern.compile(",\\s*([12])\\s?(\\d)\\s?(\\d)\\s?(\\d)(?!\\d)");
  private static final int LONGEST = 150;

  /** A weekday may stand in front. */
  private static final int START = 16;

  private static final DateParser DATES = new DateParser(false);

  private VendorDates() {}

  public static String clean(String written) {
    String date = Spaces.single(written);
    date = date.length() > LONGEST ? date.substring(0, LONGEST) : date;
    date = EAST_ASIAN.matcher(date).replaceAll("$1-$2-$3 ");
    return YEAR_WITH_A_BLANK.matcher(date).replaceAll(", $1$2$3$4");
  }

  /** Whether a line is a date, whatever stands behind it. */
  public static boolean isDate(String line) {
    return find(line).filter(found -> found.start() <= START).isPresent()
        && !line.matches("\\d+\\.\\s+\\D.*\\d.*\\p{L}{3,} .*\\p{Ll}{3,} .*\\p{Ll}{3,} .*");
  }

  /** The date in a line and where it stands in {@link #clean}. */
  public static Optional<FoundDate> find(String line) {
    return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : DATES.find(clean(line));
  }
}
