package org.dateline.extract.country.mark;

import java.util.regex.Pattern;

/** Recognises the scores of games: USA 2, Mexico 0; England 3-1 Wales. */
public final class Scores {
  private static final int REACH = 32;
  private static final String SIDE = "\\p{Lu}[\\p{L}. ]{1,24}";
  private static final Pattern BEHIND =
      Pattern.compile(
          " \\d{1,3}(?:(?:[,;]| [-\u2013]) ?"
              + SIDE
              + " \\d{1,3}\\b| ?[-\u2013:] ?\\d{1,3} \\p{Lu}).*",
          Pattern.DOTALL);
  private static final Pattern AHEAD =
      Pattern.compile(
          ".*(?:\\p{Lu}[\\p{L}. ]{1,24} \\d{1,3}[,;] ?|\\p{L} \\d{1,3} ?[-\u2013:] ?\\d{1,3} )",
          Pattern.DOTALL);

  private Scores() {}

  /** Whether the name at this place of the text has scored. */
  public static boolean isIn(String text, int start, int end) {
    boolean isNumberBehind = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    boolean isAfterScore = start > 2 && text.charAt(start - 1) == ' ' && hasDigit(text, start);
    if (!isNumberBehind && !isAfterScore) {
      return false;
    }
    String behind = text.substring(end, Math.min(text.length(), end + REACH));
    if (isNumberBehind && BEHIND.matcher(behind).matches()) {
      return true;
    }
    return isAfterScore
        && AHEAD.matcher(text.substring(Math.max(0, start - REACH), start)).matches()
        && (isNumberBehind || Character.isDigit(text.charAt(start - 2)));
  }

  private static boolean hasDigit(String text, int start) {
    return Character.isDigit(text.charAt(start - 2)) || Character.isDigit(text.charAt(start - 3));
  }
}
