package org.dateline.story;

/** Walks the hashes of {@link Shingles} in ascending order, straight from their bytes. */
final class HashCursor {
  private final Varints varints;
  private int rest;
  private int hash = Integer.MIN_VALUE;

  /** Stands on the first hash; {@code varints} on their number. */
  HashCursor(Varints varints) {
    this.varints = varints;
    rest = varints.next();
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

  /** Goes to the next one. */
  void advance() {
    rest--;
    step();
  }

  private void step() {
    if (rest > 0) {
      hash += varints.next();
    }
  }
}
