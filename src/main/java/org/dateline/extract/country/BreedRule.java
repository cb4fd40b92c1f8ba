package org.dateline.extract.country;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/**
 * Tells breeds, plants and dishes from what belongs to a country: Japanese macaques, Moroccan
 * tagine. If a word of trade follows, the country counts.
 */
final class BreedRule {
  private static final Set<String> NOUNS = WordList.exact("breeds-and-dishes.txt");
  private static final Set<String> TRADE = WordList.exact("trade-words.txt");

  private BreedRule() {}

  /** A refusal if such a noun follows the demonym. */
  static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    boolean isBreed =
        candidate.isDemonym() && isNoun(words.right(1)) && !TRADE.contains(words.right(2));
    return isBreed
        ? Optional.of(Verdict.refuse(RuleId.THING, words.within(0, 1)))
        : Optional.empty();
  }

  private static boolean isNoun(String word) {
    return NOUNS.contains(word)
        || NOUNS.contains(without(word, "s", ""))
        || NOUNS.contains(without(word, "es", ""))
        || NOUNS.contains(without(word, "ies", "y"));
  }

  private static String without(String word, String ending, String instead) {
    return word.endsWith(ending)
        ? word.substring(0, word.length() - ending.length()) + instead
        : word;
  }
}
