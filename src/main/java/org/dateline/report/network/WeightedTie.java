package org.dateline.report.network;

/**
 * A tie between two different nodes, without direction.
 *
 * @param a number of one node, from 0
 * @param b number of the other
 * @param weight how strong it is, above 0
 */
public record WeightedTie(int a, int b, double weight) {
  /** Refuses what is no tie. */
  public WeightedTie {
    if (a == b || a < 0 || b < 0 || !(weight > 0)) {
      throw new IllegalArgumentException("not a tie: " + a + ", " + b + ", " + weight);
    }
  }
}
