package org.dateline.identity.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.entity.LegalForms;

/**
 * The letters of a name, by which spellings of it meet: without hyphens, dots, blanks and
 * apostrophes, "Department of X" as "X Department".
 */
public final class Letters {
  private static final Pattern OFFICE_OF =
      Pattern.compile("(|.+ )(department|ministry) (?:of|for) (?:the )?(.+)");

  /** What papers call it that calls itself the Ministry of Foreign Affairs. */
  private static final String FOREIGN = "foreign ministry";

  private static final String FOREIGN_AFFAIRS = "foreign affairs ministry";

  /** Courts of appeals are known by their circuit. */
  private static final Pattern CIRCUIT =
      Pattern.compile(
          "(?:u\\.?s\\.? |united states )?(?:court of appeals for (?:the )?(.+ circuit)|(.+ circuit) court of appeals)");

  /** The Arabic article, which some write and some leave out: Bashar al-Assad, Bashar Assad. */
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("(?<= )(?:al|el)[- ]");

  /** What British and American papers spell otherwise in names of bodies. */
  private static final Pattern BRITISH =
      Pattern.compile(
          "(?<=\\borgan)is(?=ations?\\b)|(?<=\\bdefen)ce\\b|(?<=\\bcent)re(?=s?\\b)"
              + "|(?<=\\bprogram)me(?=s?\\b)");

  private static final Map<String, String> AMERICAN =
      Map.of("is", "iz", "ce", "se", "re", "er", "me", "");

  private static final Pattern BEGINNING = Pattern.compile("^(st|mt|ft)\\.? (?=\\w)");
  private static final Map<String, String> BEGINNINGS =
      Map.of("st", "saint", "mt", "mount", "ft", "fort");

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final Pattern ORDINAL =
      Pattern.compile("^(?:" + String.join("|", ORDINALS) + ") ");

  private static final List<String> ENDINGS = List.of("st", "nd", "rd");

  private Letters() {}

  /** The letters and digits of a folded name. */
  public static String of(String folded) {
    String name = withoutEcho(folded.indexOf('&') >= 0 ? folded.replace("&", " and ") : folded);
    name = withoutCourt(name);
    name = BRITISH.matcher(name).replaceAll(found -> AMERICAN.get(found.group()));
    name = LegalForms.without(ARABIC_ARTICLE.matcher(name).replaceAll(""));
    name = BEGINNING.matcher(name).replaceFirst(found -> BEGINNINGS.get(found.group(1)) + " ");
    name = ORDINAL.matcher(name).replaceFirst(found -> ordinal(found.group().strip()));
    Matcher office = OFFICE_OF.matcher(name);
    String said =
        office.matches() ? office.group(1) + office.group(3) + " " + office.group(2) : name;
    StringBuilder letters = new StringBuilder(said.length());
    said.replace(FOREIGN_AFFAIRS, FOREIGN)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String withoutCourt(String name) {
    if (!name.contains("circuit")) {
      return name;
    }
    Matcher court = CIRCUIT.matcher(name);
    if (!court.matches()) {
      return name;
    }
    return court.group(1) == null ? court.group(2) : court.group(1);
  }

  /** Ninth Circuit is the 9th Circuit. */
  private static String ordinal(String word) {
    int number = ORDINALS.indexOf(word) + 1;
    return number + (number > ENDINGS.size() ? "th" : ENDINGS.get(number - 1)) + " ";
  }

  /** A word that stands twice is one word: pages stick a heading to a name. */
  public static String withoutEcho(String name) {
    int half = name.length() / 2;
    boolean isTwice =
        name.length() % 2 == 1
            && name.charAt(half) == ' '
            && name.indexOf(' ') == half
            && name.startsWith(name.substring(half + 1));
    return isTwice ? name.substring(0, half) : name;
  }
}
