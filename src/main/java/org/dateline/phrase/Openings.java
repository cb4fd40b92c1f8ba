package org.dateline.phrase;

/**
 * The first three characters of all phrases, folded, as a set of hashes that fits the processor's
 * nearest cache: it may take a word for the beginning of a phrase that is none, never the reverse.
 * What is no letter counts as one kind, and nothing is asked of what follows it. A word in lower
 * case begins only phrases that do so too, and these are few.
 */
final class Openings {
  private static final int BITS = 16;
  private static final char NO_WORD = 0;
  private static final int LOWER = 0x5F356495;

  private final long[] hashes = new long[(1 << BITS) / Long.SIZE];
  private boolean isAnyWord;

  /** Adds the beginning of a phrase. */
  void add(String phrase) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = CharFolding.fold(phrase.charAt(i));
      if (c != CharFolding.SKIPPED) {
        folded.append(c);
      }
    }
    int length = folded.length();
    // After U. anything may follow, so that every word may begin such a phrase.
    isAnyWord |= length < 3 && !CharFolding.isWord(folded.charAt(length - 1));
    char second = length > 1 ? kind(folded.charAt(1)) : NO_WORD;
    char third = length > 2 && second != NO_WORD ? kind(folded.charAt(2)) : NO_WORD;
    int key = key(folded.charAt(0), second, third);
    mark(key);
    if (!Character.isUpperCase(phrase.charAt(0))) {
      mark(key ^ LOWER);
    }
  }

  private void mark(int key) {
    int hash = hash(key);
    hashes[hash / Long.SIZE] |= 1L << hash;
  }

  /** Whether a phrase may begin at {@code start} of a text that is looked at to {@code limit}. */
  boolean mayOpen(String text, int start, int limit) {
    char first = CharFolding.fold(text.charAt(start));
    char second = start + 1 < limit ? text.charAt(start + 1) : ' ';
    char third = start + 2 < limit ? text.charAt(start + 2) : ' ';
    if (isAnyWord || first == CharFolding.SKIPPED || isSkipped(second) || isSkipped(third)) {
      return true;
    }
    char secondKind = kind(second);
    int key = key(first, secondKind, secondKind == NO_WORD ? NO_WORD : kind(third));
    int hash = hash(Character.isLowerCase(text.charAt(start)) ? key ^ LOWER : key);
    return (hashes[hash / Long.SIZE] & 1L << hash) != 0;
  }

  private static boolean isSkipped(char c) {
    return CharFolding.fold(c) == CharFolding.SKIPPED;
  }

  private static char kind(char c) {
    return CharFolding.isWord(c) ? CharFolding.fold(c) : NO_WORD;
  }

  private static int key(char first, char second, char third) {
    return (first * 31 + second) * 0x85EBCA6B + third;
  }

  private static int hash(int key) {
    return (key * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }
}
