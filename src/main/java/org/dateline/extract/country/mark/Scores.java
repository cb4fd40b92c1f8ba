package org.dateline.extract.country.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the scores of games and the results of athletes: USA 2, Mexico 0; England 3-1 Wales;
 * Anna Able (SUI) 3:59.02.
 */
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

  private static final Pattern ATHLETE_AHEAD =
      Pattern.compile(
          ".*\\p{Lu}[\\p{L}'\u2019.-]* [\\p{L} ]{0,8}\\p{Lu}[\\p{L}'\u2019-]+(?: \\(|, )",
          Pattern.DOTALL);
  private static final Pattern RESULT_BEHIND =
      Pattern.compile(
          "\\)[,:;]? (?:(?:in|at|by|with) )?\\d{1,3}[:.,;-].*|, \\d{1,2}[:.]\\d\\d.*",
          Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile(" \\d{1,3}\\b");

  /** What another code of the score follows; runs may have wickets: ZIM 211-8, BAN 198. */
  private static final Pattern CODE_BEHIND =
      Pattern.compile(" \\d{1,3}(?:[-/]\\d{1,2})?(?: all out)?[,;] ?(\\p{Lu}{3}) \\d");

  private static final Pattern CODE_AHEAD =
      Pattern.compile("\\b(\\p{Lu}{3}) \\d{1,3}(?:[-/]\\d{1,2})?(?: all out)?[,;] ?$");

  private static final Pattern CODE_IN_BRACKETS = Pattern.compile("\\p{L} \\(\\p{Lu}{3}\\)");

  private static final Pattern RANK =
      Pattern.compile("(?:.*[ ,;(])?\\d{1,2}[.):,]? ", Pattern.DOTALL);
  private static final Pattern RANKED_CODE =
      Pattern.compile(
          "[^.]{0,12}?[,;] ?\\d{1,2}[.):,]? \\p{Lu}{3}\\b|\\d{1,2}[.):,]? \\p{Lu}{3}[,;] ?\\d{1,2}[.):,]? $");

  private Scores() {}

  /** Whether the code of three letters at this place is a team's, by any of the results here. */
  public static boolean isOfTeam(String text, int start, int end) {
    return isIn(text, start, end)
        || isRanked(text, start, end)
        || isOfAthlete(text, start, end)
        || isInInnings(text, start, end);
  }

  /** The codes right before and behind a code, in the same score: BOS in BOS 5, CHI 2. */
  public static List<String> codesBeside(String text, int start, int end) {
    List<String> codes = new ArrayList<>(2);
    Matcher ahead = CODE_AHEAD.matcher(text.substring(Math.max(0, start - REACH), start));
    if (ahead.find()) {
      codes.add(ahead.group(1));
    }
    Matcher behind = CODE_BEHIND.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
    if (behind.lookingAt()) {
      codes.add(behind.group(1));
    }
    return codes;
  }

  private static boolean isInInnings(String text, int start, int end) {
    String behind = text.substring(end, Math.min(text.length(), end + REACH));
    String ahead = text.substring(Math.max(0, start - REACH), start);
    return CODE_BEHIND.matcher(behind).lookingAt()
        || (CODE_AHEAD.matcher(ahead).find() && NUMBER.matcher(behind).lookingAt());
  }

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

  /** Whether it is a place in a list of results: 1. NOR, 2. ITA, 3. FRA. */
  private static boolean isRanked(String text, int start, int end) {
    String ahead = text.substring(Math.max(0, start - REACH), start);
    return RANK.matcher(ahead).matches()
        && (RANKED_CODE
                .matcher(text.substring(end, Math.min(text.length(), end + REACH)))
                .lookingAt()
            || RANKED_CODE.matcher(ahead).find());
  }

  /** Whether an athlete stands before the code, and a result or another such code near it. */
  private static boolean isOfAthlete(String text, int start, int end) {
    if (start < 3 || end + 2 > text.length()) {
      return false;
    }
    boolean isInBrackets = text.charAt(start - 1) == '(' && text.charAt(end) == ')';
    if (!isInBrackets && !(text.charAt(start - 2) == ',' && text.charAt(end) == ',')) {
      return false;
    }
    String ahead = text.substring(Math.max(0, start - REACH), start);
    String behind = text.substring(end, Math.min(text.length(), end + 2 * REACH));
    return ATHLETE_AHEAD.matcher(ahead).matches()
        && (RESULT_BEHIND.matcher(behind).matches()
            || (isInBrackets
                && (CODE_IN_BRACKETS.matcher(behind).find()
                    || CODE_IN_BRACKETS
                        .matcher(text.substring(Math.max(0, start - 2 * REACH), start))
                        .find())));
  }

  private static boolean hasDigit(String text, int start) {
    return Character.isDigit(text.charAt(start - 2)) || Character.isDigit(text.charAt(start - 3));
  }
}
