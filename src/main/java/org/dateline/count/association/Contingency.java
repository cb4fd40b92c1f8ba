package org.dateline.count.association;

import java.util.OptionalDouble;

/**
 * How many stories mention two names: the 2×2 table that every measure of association starts from.
 *
 * @param both stories that mention a and b
 * @param a stories that mention a
 * @param b stories that mention b
 * @param total all stories, up to three thousand million
 */
public record Contingency(long both, long a, long b, long total) {
  private static final long MOST = 3_000_000_000L;

  /** Refuses margins that no stories can have. */
  public Contingency {
    boolean isPossible =
        both >= 0 && both <= Math.min(a, b) && a + b - both <= total && total <= MOST;
    if (!isPossible) {
      throw new IllegalArgumentException(
          "no such table: both " + both + ", a " + a + ", b " + b + ", total " + total);
    }
  }

  /** Stories that mention a alone. */
  public long onlyA() {
    return a - both;
  }

  /** Stories that mention b alone. */
  public long onlyB() {
    return b - both;
  }

  /** Stories that mention none of the two. */
  public long neither() {
    return total - a - b + both;
  }

  /** How many would mention both by chance; undefined without stories. */
  public OptionalDouble expected() {
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (a * b) / total);
  }

  /** {@code total} times what {@link #both} is above expectation: exact, so its sign is right. */
  long excess() {
    return both * total - a * b;
  }
}
