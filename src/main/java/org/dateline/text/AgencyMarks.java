package org.dateline.text;

import java.util.Set;

/** What news agencies put before their text: the slug of a headline and the dateline. */
final class AgencyMarks {
  /** What is joined to the first word of a headline by a hyphen: Soccer-Brazil beat Peru. */
  private static final Set<String> SLUGS =
      Set.of(
          ("Soccer Tennis Golf Cricket Cycling Rugby Baseball Basketball Athletics Boxing Swimming"
                  + " Skiing Biathlon Gymnastics Rowing Sailing Olympics racing hockey Football NBA NFL"
                  + " NHL MLB UPDATE BRIEF FACTBOX TIMELINE EXCLUSIVE ANALYSIS INSIGHT WRAPUP CORRECTED"
                  + " REFILE SOCCER TENNIS GOLF CRICKET CYCLING RUGBY BASEBALL BASKETBALL ATHLETICS"
                  + " BOXING SWIMMING OLYMPICS")
              .split(" "));

  private static final int LONGEST_SLUG = 10;

  /** A slug begins its line, or follows a word as short as Motor in Motor racing. */
  private static final int LONGEST_BEFORE = 6;

  /** What is joined to words and numbers in titles: Soccer-Mad Brazil, a 9-Year-Old Boy. */
  private static final Set<String> JOINED =
      Set.of(
          ("Mad Crazy High Best Record Style Related Loving Playing Themed Year Day Week Month Hour"
                  + " Minute Mile Time Win Game Point Member Star Nation Part Page Man Foot Inch Run Set"
                  + " Hole Seed Goal Match Race Story Piece Person Storey")
              .split(" "));

  /** What stands before a number that is its own: UPDATE 2-. They are equally long. */
  private static final Set<String> NUMBERED = Set.of("UPDATE", "WRAPUP");

  private static final int NUMBERED_LENGTH = 6;

  /** The dash behind a dateline stands no further from its first word, in characters. */
  private static final int LONGEST_DATELINE = 60;

  private static final int SHORTEST_PLACE = 2;
  private static final int LONGEST_WORD = 20;

  private AgencyMarks() {}

  /**
   * Whether the hyphen stands between a slug, which begins at {@code from}, and a capital; or
   * between the number of an update (UPDATE 2-) or a player (2-Ann Able, 10-Cole;) and a name.
   */
  static boolean endsSlug(String text, int from, int hyphen) {
    return text.charAt(hyphen) == '-'
        && hyphen - from <= LONGEST_SLUG
        && Character.isUpperCase(text.codePointAt(hyphen + 1))
        && (isNumber(text, from, hyphen) || isSlug(text, from, hyphen))
        && !JOINED.contains(text.substring(hyphen + 1, endOfWord(text, hyphen + 1)));
  }

  private static boolean isSlug(String text, int from, int hyphen) {
    int start = Math.max(0, from - LONGEST_BEFORE);
    boolean isFirst = from <= LONGEST_BEFORE || text.substring(start, from).indexOf('\n') >= 0;
    return isFirst && SLUGS.contains(text.substring(from, hyphen));
  }

  private static boolean isNumber(String text, int from, int hyphen) {
    boolean isNumber = hyphen - from <= 2;
    for (int i = from; isNumber && i < hyphen; i++) {
      isNumber = Character.isDigit(text.charAt(i));
    }
    int before = from - 1;
    return isNumber
        && before > 0
        && text.charAt(before) == ' '
        && (isInRow(text, before, hyphen)
            || NUMBERED.contains(text.substring(Math.max(0, before - NUMBERED_LENGTH), before)));
  }

  /** Whether a mark of a row stands before the number, and one or a second name behind its name. */
  private static boolean isInRow(String text, int before, int hyphen) {
    int end = endOfWord(text, hyphen + 1);
    boolean isNext =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1));
    return isOfRow(text.charAt(before - 1))
        && (end == text.length() || isOfRow(text.charAt(end)) || isNext);
  }

  private static boolean isOfRow(char c) {
    return c == ',' || c == ';' || c == ':';
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Whether a line begins with where it was written, in capitals, and a dash follows a comma or a
   * bracket: LA PAZ, May 2 (Reuters) -.
   */
  static boolean opensDateline(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    int limit = Math.min(text.length() - 1, start + LONGEST_DATELINE);
    boolean isPlace =
        end - start >= SHORTEST_PLACE && end < limit && !Character.isLowerCase(text.charAt(end));
    boolean isMarked = false;
    for (int i = end; isPlace && i < limit && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      isMarked |= c == ',' || c == '(';
      if (isMarked && isDash(c) && Tokenizer.isSpace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }
}
