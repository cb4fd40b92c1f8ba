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

  /** The dash behind a dateline stands no further from its first word, in characters. */
  private static final int LONGEST_DATELINE = 60;

  private static final int SHORTEST_PLACE = 3;

  /** What stands before the number of a player in a row. */
  private static final Set<Character> BEFORE_PLAYERS = Set.of(',', ';', ':');

  /** What stands before a number that is its own: UPDATE 2-. They are equally long. */
  private static final Set<String> NUMBERED = Set.of("UPDATE", "WRAPUP");

  private static final int NUMBERED_LENGTH = 6;

  private AgencyMarks() {}

  /**
   * Whether the hyphen stands between a slug, which begins at {@code from}, and a capital; or
   * between the number of an update (UPDATE 2-) or a player (2-Ann Able, 10-Bo Cole) and a name.
   */
  static boolean endsSlug(String text, int from, int hyphen) {
    return text.charAt(hyphen) == '-'
        && Character.isUpperCase(text.codePointAt(hyphen + 1))
        && (isNumber(text, from, hyphen) || SLUGS.contains(text.substring(from, hyphen)));
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
        && (BEFORE_PLAYERS.contains(text.charAt(before - 1))
            || NUMBERED.contains(text.substring(Math.max(0, before - NUMBERED_LENGTH), before)));
  }

  /** Whether a line begins with where it was written, in capitals, and a dash follows. */
  static boolean opensDateline(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    int limit = Math.min(text.length() - 1, start + LONGEST_DATELINE);
    boolean isPlace =
        end - start >= SHORTEST_PLACE && end < limit && !Character.isLowerCase(text.charAt(end));
    for (int i = end; isPlace && i < limit && text.charAt(i) != '\n'; i++) {
      if (isDash(text.charAt(i)) && Tokenizer.isSpace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }
}
