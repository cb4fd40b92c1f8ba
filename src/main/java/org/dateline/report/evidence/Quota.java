package org.dateline.report.evidence;

import java.util.HashMap;
import java.util.Map;

/**
 * How many sentences stand behind each number so far, so that none is left with few while others
 * have many. A number is one name or two, in all or in one place: a period or an outlet.
 */
final class Quota {
  /** What a sentence is counted for. */
  enum Kind {
    NAME,
    PAIR,
    NAME_IN_PERIOD,
    NAME_IN_OUTLET
  }

  private static final int NAME_BITS = 14;
  private static final int PLACE_BITS = 32;

  private final Map<Long, Integer> numberToSentences = new HashMap<>();

  /** Whether there is room for one more of at most {@code most}. */
  boolean hasRoom(Kind kind, int a, int b, int place, int most) {
    return numberToSentences.getOrDefault(key(kind, a, b, place), 0) < most;
  }

  void add(Kind kind, int a, int b, int place) {
    numberToSentences.merge(key(kind, a, b, place), 1, Integer::sum);
  }

  private static long key(Kind kind, int a, int b, int place) {
    long names = ((long) kind.ordinal() << NAME_BITS | a) << NAME_BITS | b;
    return names << PLACE_BITS | place;
  }
}
