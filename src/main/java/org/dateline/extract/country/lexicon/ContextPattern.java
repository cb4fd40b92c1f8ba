package org.dateline.extract.country.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.gazetteer.NotCountry;
import org.dateline.gazetteer.WordList;

/**
 * A phrase with a gap where a country's form stands, such as <code>{any} Airlines</code>; {@code
 * ..} stands for up to four words of a name, {@code ^} for one, {@code -^} for one behind a hyphen.
 *
 * @param left the words before the form, the nearest first
 * @param right the words after it
 * @param gap what may stand in the gap
 * @param rule id of the rule
 * @param weight how many words it asks for: of two patterns that fit, the one that asks for more
 *     decides
 */
record ContextPattern(List<String> left, List<String> right, Gap gap, String rule, int weight) {
  static final String ANY_NAME_WORDS = "..";
  private static final String ONE_NAME_WORD = "^";
  private static final String ONE_JOINED_WORD = "-^";
  private static final int CAPITAL = 4;
  private static final int MOST_NAME_WORDS = 4;
  private static final Set<String> FUNCTION_WORDS = WordList.exact("function-words.txt");
  private static final Set<String> JOINING = Set.of("of", "and", "&", "de");

  static ContextPattern of(NotCountry phrase) {
    String words = phrase.phrase();
    int open = words.indexOf('{');
    int close = words.indexOf('}', open);
    List<String> left = new ArrayList<>(split(words.substring(0, open)));
    Collections.reverse(left);
    List<String> right = split(words.substring(close + 1));
    Gap gap = Gap.of(words.substring(open + 1, close));
    return new ContextPattern(
        List.copyOf(left), right, gap, phrase.rule(), weight(left) + weight(right));
  }

  private static int weight(List<String> side) {
    return (int) side.stream().filter(word -> !word.equals(ANY_NAME_WORDS)).count();
  }

  private static List<String> split(String words) {
    return Arrays.stream(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The word to look it up by: its longest literal one, as the rarest; empty if it has none. */
  String key() {
    return Stream.concat(right.stream(), left.stream())
        .filter(word -> !word.equals(ANY_NAME_WORDS) && !word.equals(ONE_NAME_WORD))
        .filter(word -> !word.equals(ONE_JOINED_WORD))
        .max(Comparator.comparingInt(ContextPattern::rarity))
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** A longer word is rarer, and one with a capital rarer still. */
  private static int rarity(String word) {
    return word.length() + (Neighbours.isCapitalised(word) ? CAPITAL : 0);
  }

  /** How many words on each side it takes up; empty if it does not fit. */
  Optional<ContextPatterns.Fit> match(Neighbours words) {
    int onRight = reach(right, 0, words::right, 1);
    int onLeft = onRight < 0 ? -1 : reach(left, 0, words::left, 1);
    return onLeft < 0
        ? Optional.empty()
        : Optional.of(new ContextPatterns.Fit(rule, weight, onLeft, onRight));
  }

  /** The number of words that the pattern's side takes up from {@code k} on; -1 if it misfits. */
  private static int reach(List<String> side, int next, WordAt wordAt, int k) {
    if (next == side.size()) {
      return k - 1;
    }
    String wanted = side.get(next);
    if (!wanted.equals(ANY_NAME_WORDS)) {
      boolean isHead = wanted.equals(ONE_NAME_WORD) && wordAt.word(k + 1).isEmpty();
      return fits(wanted, wordAt.word(k)) && !isHead ? reach(side, next + 1, wordAt, k + 1) : -1;
    }
    for (int skipped = 0; skipped <= MOST_NAME_WORDS; skipped++) {
      int reached = reach(side, next + 1, wordAt, k + skipped);
      if (reached >= 0) {
        return reached;
      }
      if (!isNameWord(wordAt.word(k + skipped), skipped == 0)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean fits(String wanted, String word) {
    if (wanted.equals(ONE_NAME_WORD)) {
      return Neighbours.isCapitalised(word);
    }
    if (wanted.equals(ONE_JOINED_WORD)) {
      return word.startsWith("-") && Neighbours.isCapitalised(word.substring(1));
    }
    if (wanted.length() == 2 && wanted.equals(wanted.toUpperCase(Locale.ROOT))) {
      return wanted.equals(word);
    }
    boolean needsCapital = Character.isUpperCase(wanted.charAt(wanted.charAt(0) == '-' ? 1 : 0));
    return needsCapital
        ? wanted.equalsIgnoreCase(word)
            && Character.isUpperCase(word.charAt(word.charAt(0) == '-' ? 1 : 0))
        : wanted.equalsIgnoreCase(word.replace('\u2019', '\''));
  }

  /** Headlines write words such as "with" with a capital too, and no name goes on behind them. */
  private static boolean isNameWord(String word, boolean isFirst) {
    return (Neighbours.isCapitalised(word)
            && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)))
        || (!isFirst && JOINING.contains(word.toLowerCase(Locale.ROOT)))
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  /** The words of one side, counted from 1. */
  private interface WordAt {
    String word(int k);
  }
}
