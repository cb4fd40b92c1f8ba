package org.dateline.story;

import org.dateline.bytes.Varints;

/** Walks the hashes of {@link Shingles} in ascending order, straight from their bytes. */
final class HashCursor {
  private final Varints numbers;
  private int rest;
  private int hash = Integer.MIN_VALUE;
  private boolean isHead;

  /** Stands on the first hash; {@code numbers} on that of how many there are. */
  HashCursor(Varints numbers) {
    this.numbers = numbers;
    rest = (int) numbers.next();
    step();
  }

  /** How many hashes are left, the present one included. */
  int rest() {
    return rest;
  }

  /** The present hash. */
  int hash() {
    return hash;
  }

  /** Whether the present one is of the head of its text. */
  boolean isHead() {
    return isHead;
  }

  /** Goes to the next one. */
  void advance() {
    rest--;
    step();
  }

  private void step() {
    if (rest > 0) {
      long next = numbers.next();
      hash += (int) (next >>> 1);
      isHead = (next & 1) == 1;
    }
  }
}
