package org.dateline.article.vendor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for in a page: a pattern that begins with fixed characters. To look for these
 * first is many times faster than to try the pattern everywhere.
 *
 * @param anchor the characters
 * @param pattern what stands there, the characters included
 */
public record PageMark(String anchor, Pattern pattern) {
  /** A mark that is written as a regular expression without regard to case. */
  public static PageMark of(String anchor, String regex) {
    return new PageMark(anchor, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  /** Where the mark stands from {@code from} on; negative if nowhere. */
  public int find(String page, int from) {
    Matcher matcher = pattern.matcher(page);
    for (int at = page.indexOf(anchor, from); at >= 0; at = page.indexOf(anchor, at + 1)) {
      if (matcher.region(at, page.length()).lookingAt()) {
        return at;
      }
    }
    return -1;
  }

  /** How many there are, one that is repeated counted once. */
  int different(String page) {
    Matcher matcher = pattern.matcher(page);
    int count = 0;
    String first = "";
    for (int at = page.indexOf(anchor); at >= 0; at = page.indexOf(anchor, at + 1)) {
      if (matcher.region(at, page.length()).lookingAt() && !matcher.group().equals(first)) {
        first = matcher.group();
        count++;
      }
    }
    return count;
  }

  /** How often it stands in a page. */
  public int count(String page) {
    int count = 0;
    for (int at = find(page, 0); at >= 0; at = find(page, at + 1)) {
      count++;
    }
    return count;
  }
}
