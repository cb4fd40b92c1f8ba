package org.dateline.article.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.Host;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether a page writes the day or the month first where the digits leave it open: as its other
 * dates do, else as its country or language does.
 */
final class DayOrder {
  private static final Pattern SLASHED =
      Pattern.compile("(?<![\\d/])(\\d{1,2})([/-])(\\d{1,2})\\2(?:\\d{4}|\\d\\d)(?![\\d/-])");

  /** Ends of hosts in two letters that say nothing of a country. */
  private static final Set<String> ANYWHERE =
      Set.of("us", "io", "co", "tv", "me", "ai", "fm", "ly", "cc", "eu", "ws", "nu");

  private static final Pattern COUNTRY = Pattern.compile(".*\\.([a-z]{2})");
  private static final int LAST_MONTH = 12;

  private DayOrder() {}

  /** A parser for the page; {@code given}, if nothing speaks for the day in front. */
  static DateParser parser(Document page, String url, DateParser given) {
    int days = 0;
    int months = 0;
    Matcher date = SLASHED.matcher(page.body().text());
    while (date.find()) {
      days += Integer.parseInt(date.group(1)) > LAST_MONTH ? 1 : 0;
      months += Integer.parseInt(date.group(3)) > LAST_MONTH ? 1 : 0;
    }
    boolean isDayFirst = days == months ? isDayFirst(page, url) : days > months;
    return isDayFirst ? new DateParser(true) : given;
  }

  private static boolean isDayFirst(Document page, String url) {
    Matcher country = COUNTRY.matcher(Host.of(url));
    if (country.matches() && !ANYWHERE.contains(country.group(1))) {
      return true;
    }
    Element root = page.selectFirst("html[lang]");
    String language = root == null ? "" : root.attr("lang").toLowerCase(Locale.ROOT);
    return !language.isEmpty() && !language.matches("en(?:[-_]us)?");
  }
}
