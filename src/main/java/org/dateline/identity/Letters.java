package org.dateline.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of a name, by which spellings of it meet: without hyphens, dots, blanks and
 * apostrophes, "Department of X" as "X Department".
 */
final class Letters {
  private static final Pattern OFFICE_OF =
      Pattern.compile("(department|ministry) (?:of|for) (?:the )?(.+)");

  private Letters() {}

  /** The letters and digits of a folded name. */
  static String of(String folded) {
    String name = withoutEcho(folded.indexOf('&') >= 0 ? folded.replace("&", " and ") : folded);
    Matcher office = OFFICE_OF.matcher(name);
    String said = office.matches() ? office.group(2) + " " + office.group(1) : name;
    StringBuilder letters = new StringBuilder(said.length());
    said.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** A word that stands twice is one word: pages stick a heading to a name. */
  static String withoutEcho(String name) {
    int half = name.length() / 2;
    boolean isTwice =
        name.length() % 2 == 1
            && name.charAt(half) == ' '
            && name.indexOf(' ') == half
            && name.startsWith(name.substring(half + 1));
    return isTwice ? name.substring(0, half) : name;
  }
}
