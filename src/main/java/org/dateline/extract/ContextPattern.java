package org.dateline.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.gazetteer.NotCountry;
import org.dateline.model.Form;

/**
 * A phrase with a gap where a country's form stands, such as <code>{any} Airlines</code>.
 *
 * @param left the words before the form, the nearest first
 * @param right the words after it
 * @param forms the kinds of form that may fill the gap
 * @param rule id of the rule
 */
record ContextPattern(List<String> left, List<String> right, Set<Form> forms, String rule) {
  static final String ANY_NAME_WORDS = "..";
  private static final int MOST_NAME_WORDS = 4;
  private static final Set<String> JOINING = Set.of("of", "and", "&", "for", "the", "de", "'s");

  static ContextPattern of(NotCountry phrase) {
    String words = phrase.phrase();
    int open = words.indexOf('{');
    int close = words.indexOf('}', open);
    List<String> left = new ArrayList<>(split(words.substring(0, open)));
    Collections.reverse(left);
    List<String> right = split(words.substring(close + 1));
    return new ContextPattern(
        List.copyOf(left), right, forms(words.substring(open + 1, close)), phrase.rule());
  }

  private static List<String> split(String words) {
    return Arrays.stream(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Set<Form> forms(String gap) {
    return switch (gap) {
      case "any" ->
          EnumSet.of(Form.NAME, Form.ABBREVIATION, Form.DEMONYM, Form.CAPITAL, Form.INSTITUTION);
      case "name" -> EnumSet.of(Form.NAME, Form.ABBREVIATION);
      case "place" -> EnumSet.of(Form.NAME, Form.CAPITAL);
      default ->
          EnumSet.of(
              Form.labelled(gap)
                  .orElseThrow(() -> new IllegalArgumentException("unknown gap {" + gap + "}")));
    };
  }

  /** The word to look the pattern up by: the first literal one on the right, else on the left. */
  String key() {
    List<String> side = right.isEmpty() ? left : right;
    return side.stream()
        .filter(word -> !word.equals(ANY_NAME_WORDS))
        .findFirst()
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** How many words it asks for: of two patterns that fit, the one that asks for more decides. */
  int weight() {
    return (int)
        (left.stream().filter(word -> !word.equals(ANY_NAME_WORDS)).count()
            + right.stream().filter(word -> !word.equals(ANY_NAME_WORDS)).count());
  }

  /** The longer name it makes with the words around, or empty if it does not fit. */
  String match(Neighbours words) {
    int onRight = reach(right, 0, words::right, 1);
    int onLeft = onRight < 0 ? -1 : reach(left, 0, words::left, 1);
    return onLeft < 0 ? "" : words.within(onLeft, onRight);
  }

  /** The number of words that the pattern's side takes up from {@code k} on; -1 if it misfits. */
  private static int reach(List<String> side, int next, WordAt wordAt, int k) {
    if (next == side.size()) {
      return k - 1;
    }
    String wanted = side.get(next);
    if (!wanted.equals(ANY_NAME_WORDS)) {
      return fits(wanted, wordAt.word(k)) ? reach(side, next + 1, wordAt, k + 1) : -1;
    }
    for (int skipped = 0; skipped <= MOST_NAME_WORDS; skipped++) {
      int reached = reach(side, next + 1, wordAt, k + skipped);
      if (reached >= 0) {
        return reached;
      }
      if (!isNameWord(wordAt.word(k + skipped))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean fits(String wanted, String word) {
    boolean needsCapital = Character.isUpperCase(wanted.charAt(wanted.charAt(0) == '-' ? 1 : 0));
    return needsCapital
        ? wanted.equalsIgnoreCase(word)
            && Character.isUpperCase(word.charAt(word.charAt(0) == '-' ? 1 : 0))
        : wanted.equalsIgnoreCase(word.replace('\u2019', '\''));
  }

  private static boolean isNameWord(String word) {
    return Neighbours.isCapitalised(word)
        || JOINING.contains(word)
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  /** The words of one side, counted from 1. */
  private interface WordAt {
    String word(int k);
  }
}
