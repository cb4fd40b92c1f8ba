package org.dateline.story;

import java.text.Normalizer;
import java.util.Arrays;

/** The words of a text, lower-cased runs of letters and digits, each as a 64-bit hash. */
final class WordHashes {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final int[] ASCII = ascii();

  private long[] hashes = new long[256];
  private int size;

  private WordHashes() {}

  /** The hashes of the words of {@code text}, in order. */
  static long[] of(String text) {
    WordHashes words = new WordHashes();
    words.scan(Normalizer.normalize(text, Normalizer.Form.NFC));
    return Arrays.copyOf(words.hashes, words.size);
  }

  /** Spreads the bits of {@code hash} evenly (the finalizer of splitmix64). */
  static long mix(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private void scan(String text) {
    long hash = SEED;
    boolean isInside = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int letter = codePoint < ASCII.length ? ASCII[codePoint] : lower(codePoint, isInside);
      if (letter != 0) {
        hash = (hash ^ letter) * PRIME;
        isInside = true;
      } else if (isInside) {
        add(mix(hash));
        hash = SEED;
        isInside = false;
      }
    }
    if (isInside) {
      add(mix(hash));
    }
  }

  private void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** Lower-cased, or 0 if it is no part of a word. */
  private static int lower(int codePoint, boolean isInside) {
    boolean isPart = Character.isLetterOrDigit(codePoint) || (isInside && isMark(codePoint));
    return isPart ? Character.toLowerCase(codePoint) : 0;
  }

  private static int[] ascii() {
    int[] letters = new int[128];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = lower(i, false);
    }
    return letters;
  }

  /** A vowel sign or accent that no composed letter exists for. */
  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
