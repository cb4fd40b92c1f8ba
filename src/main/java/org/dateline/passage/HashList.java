package org.dateline.passage;

import java.util.Arrays;

/** Hashes, eight bytes each. */
final class HashList {
  private long[] hashes = new long[1024];
  private int size;

  void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.multiplyExact(size, 2));
    }
    hashes[size++] = hash;
  }

  /** All of them, ascending. */
  long[] sorted() {
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
