package org.dateline.report.evidence;

import java.util.HashMap;
import java.util.Map;

/**
 * How many sentences stand behind each number so far, so that none is left with few while others
 * have many.
 */
final class Quota {
  /** Kinds of numbers. */
  enum Kind {
    NAME,
    PAIR,
    NAME_IN_PERIOD,
    NAME_IN_OUTLET
  }

  /**
   * What a sentence is counted for: one name or two, in all or in one place.
   *
   * @param a a name
   * @param b a second name of a pair, else 0
   * @param place a period or an outlet, else 0
   */
  record Counted(Kind kind, int a, int b, int place) {}

  private final Map<Counted, Integer> numberToSentences = new HashMap<>();

  /** Counts one more if there are fewer than {@code most}; whether it did. */
  boolean take(Counted number, int most) {
    int sentences = numberToSentences.getOrDefault(number, 0);
    if (sentences < most) {
      numberToSentences.put(number, sentences + 1);
    }
    return sentences < most;
  }
}
