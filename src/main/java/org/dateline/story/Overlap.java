package org.dateline.story;

import java.util.Arrays;

/** The rule by which two texts are near-duplicates. */
final class Overlap {
  /** The part of the shorter text's shingles that the two must share. */
  static final double LEAST_SHARED = 0.6;

  /** How many times as long as the shorter one the longer text may be: copy is cut at its end. */
  private static final int MOST_TIMES_LONGER = 3;

  private Overlap() {}

  /** Whether two texts of these lengths can be near-duplicates at all. */
  static boolean isPossible(int words, int otherWords) {
    int shorter = Math.min(words, otherWords);
    long longer = Math.max(words, otherWords);
    return shorter < Shingles.LEAST_WORDS
        ? shorter == longer
        : longer <= (long) shorter * MOST_TIMES_LONGER;
  }

  /** Whether one is a copy of the other, maybe cut or edited. */
  static boolean isNearDuplicate(Shingles one, Shingles other) {
    int words = one.words();
    int otherWords = other.words();
    if (!isPossible(words, otherWords)) {
      return false;
    }
    int[] hashes = one.hashes();
    int[] otherHashes = other.hashes();
    if (words < Shingles.LEAST_WORDS) {
      return words > 0 && Arrays.equals(hashes, otherHashes);
    }
    return shared(hashes, otherHashes)
        >= LEAST_SHARED * shorter(words, hashes.length, otherWords, otherHashes.length);
  }

  /** The number of shingles of the text with fewer words; of equally long ones, the fewer. */
  private static int shorter(int words, int shingles, int otherWords, int otherShingles) {
    if (words == otherWords) {
      return Math.min(shingles, otherShingles);
    }
    return words < otherWords ? shingles : otherShingles;
  }

  private static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int a = one[i];
      int b = other[j];
      shared += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return shared;
  }
}
