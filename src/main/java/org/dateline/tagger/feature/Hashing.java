package org.dateline.tagger.feature;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hash functions that turn features into numbers, by the mixing steps of MurmurHash3's and
 * FNV-1a's families. The model file depends on them: a change here needs a new model.
 */
public final class Hashing {
  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;

  private Hashing() {}

  /** Mixes two numbers into one; the order matters. */
  static int mix(int a, int b) {
    int x = a * 0x9E3779B1 ^ Integer.rotateLeft(b * 0x85EBCA6B, 13);
    x = (x ^ (x >>> 15)) * 0x2C1B3C6D;
    x = (x ^ (x >>> 12)) * 0x297A2D39;
    return x ^ (x >>> 15);
  }

  static int mix(int a, int b, int c) {
    return mix(mix(a, b), c);
  }

  /** The hash of a string. */
  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hashes of words with blanks between them. */
  public static Set<Integer> ofWords(String words) {
    return Arrays.stream(words.split(" ")).map(Hashing::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The hash of the characters {@code [from, to)}. */
  public static int of(CharSequence text, int from, int to) {
    int x = FNV_OFFSET;
    for (int i = from; i < to; i++) {
      x = (x ^ text.charAt(i)) * FNV_PRIME;
    }
    x = (x ^ (x >>> 15)) * 0x2C1B3C6D;
    return x ^ (x >>> 13);
  }
}
