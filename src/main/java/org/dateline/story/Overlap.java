package org.dateline.story;

/**
 * The rule by which two texts are near-duplicates: they share most of the shorter one, and
 * something of their heads. Two reports that end in the same gallery of pictures are two stories.
 */
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
    if (words < Shingles.LEAST_WORDS) {
      return words > 0 && one.equals(other);
    }
    HashCursor hashes = one.cursor();
    HashCursor otherHashes = other.cursor();
    int whole = shorter(words, hashes.rest(), otherWords, otherHashes.rest());
    return share(hashes, otherHashes, (int) Math.ceil(LEAST_SHARED * whole))
        && shareHead(one.cursor(), other.cursor());
  }

  /** Whether any four words in a row stand in the heads of both. */
  private static boolean shareHead(HashCursor one, HashCursor other) {
    while (one.rest() > 0 && other.rest() > 0) {
      int a = one.hash();
      int b = other.hash();
      if (a == b && one.isHead() && other.isHead()) {
        return true;
      }
      if (a <= b) {
        one.advance();
      }
      if (b <= a) {
        other.advance();
      }
    }
    return false;
  }

  /** The number of shingles of the text with fewer words; of equally long ones, the fewer. */
  private static int shorter(int words, int shingles, int otherWords, int otherShingles) {
    if (words == otherWords) {
      return Math.min(shingles, otherShingles);
    }
    return words < otherWords ? shingles : otherShingles;
  }

  /** Whether two ascending rows share so many hashes; stops as soon as that is certain. */
  private static boolean share(HashCursor one, HashCursor other, int needed) {
    int missing = needed;
    while (missing > 0 && missing <= Math.min(one.rest(), other.rest())) {
      int a = one.hash();
      int b = other.hash();
      if (a == b) {
        missing--;
      }
      if (a <= b) {
        one.advance();
      }
      if (b <= a) {
        other.advance();
      }
    }
    return missing <= 0;
  }
}
