package org.dateline.story;

/**
 * Remembers pairs that were looked at, the latest ones surely: two articles with a common phrase
 * meet in each of its shingles and need to be compared once. It forgets rather than grow.
 */
final class SeenPairs {
  private static final int SIZE = 1 << 20;

  private final long[] pairs = new long[SIZE];

  /** Whether the pair is remembered; from now on it is. */
  boolean seen(int earlier, int later) {
    long pair = ((long) earlier << 32) | later;
    int slot = (int) WordHashes.mix(pair) & (SIZE - 1);
    boolean isSeen = pairs[slot] == pair;
    pairs[slot] = pair;
    return isSeen;
  }
}
