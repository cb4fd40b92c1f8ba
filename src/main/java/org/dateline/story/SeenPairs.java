package org.dateline.story;

import org.dateline.trail.WordHashes;

/**
 * Remembers pairs that were looked at, the latest ones surely: two articles with a common phrase
 * meet in each of its shingles and need to be compared once. To stay small it forgets old ones.
 */
final class SeenPairs {
  private static final int SLOTS_AN_ARTICLE = 4;
  private static final int MOST_SLOTS = 1 << 22;

  private final long[] pairs;

  /** Remembers some pairs of so many articles. */
  SeenPairs(int articles) {
    long slots = Math.min(MOST_SLOTS, (long) articles * SLOTS_AN_ARTICLE + 1);
    pairs = new long[Integer.highestOneBit((int) slots)];
  }

  /** Remembers the pair; returns whether it was remembered already. */
  boolean seen(int earlier, int later) {
    long pair = ((long) earlier << 32) | later;
    int slot = (int) WordHashes.mix(pair) & (pairs.length - 1);
    boolean isSeen = pairs[slot] == pair;
    pairs[slot] = pair;
    return isSeen;
  }
}
