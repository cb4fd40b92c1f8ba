package org.dateline.count;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/** Ordinals of sentences of one article, ascending: 0 is the title, the text begins at 1. */
public final class SentenceSet {
  private final int[] ordinals;

  private SentenceSet(int[] ordinals) {
    this.ordinals = ordinals;
  }

  /** The distinct ordinals of a list. */
  static SentenceSet of(List<Integer> ordinals) {
    return new SentenceSet(
        ordinals.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
  }

  /** The number of sentences. */
  public int size() {
    return ordinals.length;
  }

  /** The first sentence. */
  public OptionalInt first() {
    return ordinals.length == 0 ? OptionalInt.empty() : OptionalInt.of(ordinals[0]);
  }

  /** Whether a sentence is one of them. */
  public boolean has(int ordinal) {
    return Arrays.binarySearch(ordinals, ordinal) >= 0;
  }

  /** How many sentences both have. */
  public int countShared(SentenceSet other) {
    int shared = 0;
    for (int i = 0, j = 0; i < ordinals.length && j < other.ordinals.length; ) {
      int order = Integer.compare(ordinals[i], other.ordinals[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The first sentence that both have. */
  public OptionalInt firstShared(SentenceSet other) {
    for (int ordinal : ordinals) {
      if (Arrays.binarySearch(other.ordinals, ordinal) >= 0) {
        return OptionalInt.of(ordinal);
      }
    }
    return OptionalInt.empty();
  }

  void encode(ByteEncoder out) {
    out.number(ordinals.length);
    int previous = 0;
    for (int ordinal : ordinals) {
      out.number(ordinal - previous);
      previous = ordinal;
    }
  }

  static SentenceSet decode(ByteDecoder in) {
    int[] ordinals = new int[in.integer()];
    int previous = 0;
    for (int i = 0; i < ordinals.length; i++) {
      previous += in.integer();
      ordinals[i] = previous;
    }
    return new SentenceSet(ordinals);
  }
}
