package org.dateline.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with several dates says which is which: that of publication counts, wherever it stands.
 */
final class DateLabels {
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:(?:first )?(?:published|posted|issued|created)|originally)\\b");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)\\b(?:last )?(?:updated?|modified|edited|revised)\\b");

  private DateLabels() {}

  /** The part of the line that may hold the date of publication; empty if it has none. */
  static String published(String line) {
    Matcher updated = UPDATED.matcher(line);
    if (!updated.find()) {
      return line;
    }
    Matcher published = PUBLISHED.matcher(line);
    if (published.find()) {
      boolean isFirst = published.start() < updated.start();
      return isFirst ? line.substring(0, updated.start()) : line.substring(published.start());
    }
    return line.substring(0, updated.start());
  }
}
