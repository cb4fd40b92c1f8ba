package org.dateline.article.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in a url or in the name of a file and its folders, as in {@code /2017/01/23/}. */
public final class PathDate {
  private static final String YEAR = "((?:19[5-9]|20[0-4])\\d)";

  /** From the surest to the weakest; in each a year, a month and a day. */
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "(?<!\\d)" + YEAR + "([-/._])(\\d{1,2})\\2(\\d\\d(?!\\d)|\\d(?=\\2|$|\\.))"),
          Pattern.compile("(?<![\\w])" + YEAR + "([-/._])(\\p{L}{3,9})\\2(\\d{1,2})(?=\\2|$|\\.)"),
          Pattern.compile("(?<!\\d)" + YEAR + "(/)(\\d\\d)(\\d\\d)(?=/)"),
          Pattern.compile("(?<![\\w])" + YEAR + "()(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)"));

  private PathDate() {}

  /** The first possible date. */
  public static Optional<LocalDate> find(String path) {
    for (Pattern pattern : PATTERNS) {
      Matcher m = pattern.matcher(path);
      while (m.find()) {
        Optional<LocalDate> date = date(m);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher m) {
    String month = m.group(3);
    Optional<Integer> number =
        Character.isDigit(month.charAt(0))
            ? Optional.of(Integer.parseInt(month))
            : MonthNames.number(month);
    return number.flatMap(
        n -> DateParser.dateOf(Integer.parseInt(m.group(1)), n, Integer.parseInt(m.group(4))));
  }
}
