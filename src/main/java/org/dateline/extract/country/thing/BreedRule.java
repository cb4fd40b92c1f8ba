package org.dateline.extract.country.thing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.NotCountry;
import org.dateline.gazetteer.WordList;

/**
 * Finds breeds, plants, dishes and other goods behind a demonym, with the words that describe them:
 * Japanese macaques, Korean fried chicken. {@link GoodsRule} settles whether they come from there.
 */
public final class BreedRule {
  private static final Set<String> BREEDS = WordList.exact("breeds-and-dishes.txt");
  private static final Set<String> GOODS = WordList.exact("goods.txt");
  private static final Set<String> SPECIES = WordList.exact("species.txt");
  private static final Set<String> MODIFIERS = WordList.exact("goods-modifiers.txt");
  private static final Set<String> DEALERS = WordList.exact("dealers.txt");
  private static final Set<String> TRADING_BODIES = WordList.exact("trading-bodies.txt");
  private static final Set<String> FUNCTION_WORDS = WordList.exact("function-words.txt");

  /** Bodies that may have an animal or a meal of their own: a Belgian army mule. */
  private static final Set<String> BODIES =
      Set.of(
          "army",
          "navy",
          "police",
          "military",
          "government",
          "prison",
          "state",
          "royal",
          "embassy");

  private static final List<String> HISSING = List.of("ches", "shes", "sses", "xes", "oes");
  private static final List<String> PEOPLE = List.of("ers", "ors", "ists", "men", "women");
  private static final int FARTHEST = 4;

  private BreedRule() {}

  /** Leaves the demonym to the article if such a noun follows, and nobody who deals in it. */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    int breed = candidate.isName() ? breedOf(words) : 0;
    if (breed > 0) {
      return Optional.of(Verdict.refuse(NotCountry.GOODS, words.within(0, breed)));
    }
    if (!candidate.isDemonym() || words.isPlural()) {
      return Optional.empty();
    }
    int head = head(words);
    return head == 0 || isDealer(words.right(head + 1)) || isOfTradingBody(words, head + 1)
        ? Optional.empty()
        : Optional.of(Verdict.refuse(NotCountry.GOODS, words.within(0, head)));
  }

  /** The breed behind a name, if it could belong to nothing else: New Zealand rabbits; else 0. */
  private static int breedOf(Neighbours words) {
    for (int k = 1; k <= 2; k++) {
      boolean isClosed =
          LanguageRule.isClosed(words.right(k + 1)) || words.right(k + 1).endsWith("ed");
      if (isIn(BREEDS, words.right(k)) && isClosed) {
        return k == 1 || isDescription(words.right(1), words.right(2)) ? k : 0;
      }
    }
    return 0;
  }

  /** The last noun of such a kind, behind words that may stand before one; 0 if there is none. */
  private static int head(Neighbours words) {
    int head = 0;
    boolean isTitleCase = words.isTitleCase();
    for (int k = 1; k <= FARTHEST; k++) {
      String word = words.right(k);
      if (isNoun(word) || (isTitleCase && isNoun(word.toLowerCase(Locale.ROOT)))) {
        head = k;
      } else if (k == 1 && isDescription(word, words.right(2))) {
        head = 2;
        k++;
      } else if (!MODIFIERS.contains(word)) {
        return head;
      }
    }
    return head;
  }

  /** Whether any other word may describe what is surely a breed or a dish: spiny mouse. */
  private static boolean isDescription(String word, String noun) {
    return Neighbours.isLower(word)
        && !word.endsWith("s")
        && !WordKinds.isRole(word)
        && !FUNCTION_WORDS.contains(word)
        && !BODIES.contains(word)
        && (isIn(BREEDS, noun) || isIn(SPECIES, noun) || (isAdjective(word) && isIn(GOODS, noun)));
  }

  private static boolean isAdjective(String word) {
    return word.endsWith("y") || word.endsWith("ed") || word.indexOf('-') > 0;
  }

  /** Whether it is people who surely deal in goods: exporters, but not covers. */
  public static boolean isTraders(String word) {
    return word.endsWith("s") && DEALERS.contains(word) && DEALERS.contains(without(word, "s", ""));
  }

  /** Whether a firm or the like follows, with what describes it: food delivery network. */
  public static boolean isOfTradingBody(Neighbours words, int from) {
    for (int k = from; k < from + FARTHEST && !LanguageRule.isClosed(words.right(k)); k++) {
      if (TRADING_BODIES.contains(words.right(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDealer(String word) {
    return DEALERS.contains(word)
        || WordKinds.isRole(word)
        || (Neighbours.isLower(word) && PEOPLE.stream().anyMatch(word::endsWith));
  }

  private static boolean isNoun(String word) {
    return isIn(BREEDS, word) || isIn(GOODS, word);
  }

  private static boolean isIn(Set<String> nouns, String word) {
    return nouns.contains(word)
        || nouns.contains(without(word, "s", ""))
        || (HISSING.stream().anyMatch(word::endsWith) && nouns.contains(without(word, "es", "")))
        || nouns.contains(without(word, "ies", "y"))
        || nouns.contains(without(word, "ves", "f"));
  }

  private static String without(String word, String ending, String instead) {
    return word.endsWith(ending)
        ? word.substring(0, word.length() - ending.length()) + instead
        : word;
  }
}
