package org.dateline.extract.country.lexicon;

import java.util.Locale;
import java.util.Set;
import org.dateline.gazetteer.WordList;

/** Kinds of words that stand beside countries, people and things alike. */
public final class WordKinds {
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "her", "his", "their", "my", "our", "your", "one", "another");
  private static final Set<String> ROLES = WordList.exact("roles.txt");
  private static final Set<String> TITLES = WordList.folded("titles.txt");

  private static final Set<String> BEFORE_COUNTRIES = WordList.exact("before-countries.txt");

  private WordKinds() {}

  /** Whether it is an article, an owner or the like. */
  public static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it stands before a country, and not before a person: in Jordan. */
  public static boolean isBeforeCountry(String word) {
    return BEFORE_COUNTRIES.contains(word);
  }

  /** Whether it can be part of a row of names. */
  public static boolean isOfRow(String word) {
    return word.equals(",") || word.equals("and") || Neighbours.isCapitalised(word);
  }

  /** Whether it says what a person is, as it stands before or behind a name: singer, Senator. */
  public static boolean isRole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ROLES.contains(lower) || TITLES.contains(lower);
  }
}
