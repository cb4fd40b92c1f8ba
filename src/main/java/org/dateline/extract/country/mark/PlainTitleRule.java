package org.dateline.extract.country.mark;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/**
 * Tells countries from parts of what books and films are called in no quotation marks: words with
 * capitals right behind such a noun, as in her first novel, A Winter in Portugal, sold.
 */
public final class PlainTitleRule {
  private static final Set<String> WORKS = WordList.exact("works-before-titles.txt");

  /** Words that titles write small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "to", "from", "for", "with", "and", "at", "by", "'s",
          "\u2019s");

  /** What else a title may stand behind, at some distance. */
  private static final Set<String> WRITINGS =
      Set.of("history", "biography", "study", "account", "guide", "collection", "diary");

  private static final Set<String> ARTICLES = Set.of("A", "An", "The");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "their", "its");

  /** What follows the noun, so that it names the work and no person: the film star. */
  private static final Set<String> OF_WORKS =
      Set.of("by", "about", "of", "on", "from", "set", "that", "which", "is", "was", "has");

  /** How many words may describe the noun behind a title. */
  private static final int FARTHEST = 5;

  private PlainTitleRule() {}

  /** A refusal if the candidate is one of the words of such a title. */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    int first = 0;
    for (int k = 1; isInTitle(words.left(k)); k++) {
      first = isCapitalised(words, k) ? k : first;
    }
    int last = 0;
    for (int k = 1; isInTitle(words.right(k)); k++) {
      last = Neighbours.isCapitalised(words.right(k)) ? k : last;
    }
    boolean isLonger = first + last > 0 && !words.isTitleCase();
    return isLonger
            && (isApposed(words, first, last)
                || isLed(words, first, last)
                || isExplained(words, first, last))
        ? Optional.of(Verdict.refuse(RuleId.INSIDE_NAME, words.within(first, last)))
        : Optional.empty();
  }

  /** Whether the k-th word to the left has a capital of its own, not that of the sentence. */
  private static boolean isCapitalised(Neighbours words, int k) {
    String word = words.left(k);
    boolean isOfSentence =
        words.left(k + 1).isEmpty()
            && SMALL.contains(word.toLowerCase(Locale.ROOT))
            && !ARTICLES.contains(word);
    return Neighbours.isCapitalised(word) && !isOfSentence;
  }

  private static boolean isInTitle(String word) {
    return Neighbours.isCapitalised(word) || SMALL.contains(word);
  }

  /** Whether commas set it apart behind the noun: his last film, The Road to Peru, was. */
  private static boolean isApposed(Neighbours words, int first, int last) {
    return words.left(first + 1).equals(",")
        && isClosed(words.right(last + 1))
        && (WORKS.contains(words.left(first + 2))
            || (first > 0
                && ARTICLES.contains(words.left(first))
                && words.hasLeft(WRITINGS, first + 2, Neighbours.REACH)));
  }

  /** Whether the noun comes behind it: A Winter in Peru, her first novel, sold. */
  private static boolean isExplained(Neighbours words, int first, int last) {
    if (first == 0
        || !ARTICLES.contains(words.left(first))
        || !words.right(last + 1).equals(",")
        || !DETERMINERS.contains(words.right(last + 2))) {
      return false;
    }
    for (int k = last + 3; k <= last + FARTHEST; k++) {
      if (WORKS.contains(words.right(k))) {
        String behind = words.right(k + 1);
        return isClosed(behind) || OF_WORKS.contains(behind);
      }
    }
    return false;
  }

  /** Whether the noun stands right before it: the novel A Winter in Portugal. */
  private static boolean isLed(Neighbours words, int first, int last) {
    return WORKS.contains(words.left(first + 1)) && (first > 0 || isClosed(words.right(last + 1)));
  }

  private static boolean isClosed(String word) {
    return word.isEmpty() || ",.;:!?()".contains(word);
  }
}
