package org.dateline.tagger;

import java.util.Locale;

/** Counts of exact matches, for precision, recall and their harmonic mean. */
final class SpanScore {
  private long right;
  private long found;
  private long expected;

  void add(long right, long found, long expected) {
    this.right += right;
    this.found += found;
    this.expected += expected;
  }

  void add(SpanScore other) {
    add(other.right, other.found, other.expected);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  double f1() {
    return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
  }
}
