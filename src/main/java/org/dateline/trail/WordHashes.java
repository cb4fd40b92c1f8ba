package org.dateline.trail;

import java.text.Normalizer;
import java.util.Arrays;

/** The words of a text, lower-cased runs of letters and digits, each as a 64-bit hash. */
public final class WordHashes {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final int[] ASCII = ascii();

  private final String text;
  private final boolean isComposed;
  private long[] hashes = new long[256];
  private int[] starts = new int[256];
  private int size;

  private WordHashes(String text) {
    this.text = text;
    this.isComposed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  /** The words of {@code text}. */
  static WordHashes of(String text) {
    WordHashes words = new WordHashes(text);
    words.scan();
    return words;
  }

  /** The hashes of the words, in order. */
  long[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  /** Where each word begins, in UTF-16 units. */
  int[] starts() {
    return Arrays.copyOf(starts, size);
  }

  /** Spreads the bits of {@code hash} evenly (the finalizer of splitmix64). */
  public static long mix(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private void scan() {
    long hash = SEED;
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int letter = codePoint < ASCII.length ? ASCII[codePoint] : lower(codePoint, start >= 0);
      if (letter != 0) {
        hash = (hash ^ letter) * PRIME;
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        add(start, i, hash);
        hash = SEED;
        start = -1;
      }
      i += Character.charCount(codePoint);
    }
    if (start >= 0) {
      add(start, text.length(), hash);
    }
  }

  private void add(int start, int end, long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
    }
    starts[size] = start;
    hashes[size++] = mix(isComposed ? hash : composed(text.substring(start, end)));
  }

  /** The hash of a word whose accents may be signs of their own. */
  private static long composed(String word) {
    long hash = SEED;
    for (int codePoint : Normalizer.normalize(word, Normalizer.Form.NFC).codePoints().toArray()) {
      hash = (hash ^ Character.toLowerCase(codePoint)) * PRIME;
    }
    return hash;
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
