package org.dateline.report.network;

import java.util.List;

/**
 * The backbone of a weighted network by the disparity filter (Serrano, Boguñá and Vespignani 2009):
 * for each tie the chance that one of so great a share falls to it, were the strength of a node
 * spread over its ties at random.
 */
public final class DisparityFilter {
  /** Ties below this chance are the backbone. */
  public static final double SIGNIFICANT = 0.05;

  private DisparityFilter() {}

  /**
   * The chance for each tie, {@code (1 - w/s)^(k-1)} with {@code w} its weight, {@code s} the sum
   * of the weights of a node and {@code k} their number; the smaller one of its two nodes. A node
   * with one tie says nothing about it: 1.
   *
   * @param nodes how many nodes there are
   */
  public static double[] of(int nodes, List<WeightedTie> ties) {
    double[] strengths = new double[nodes];
    int[] degrees = new int[nodes];
    for (WeightedTie tie : ties) {
      for (int node : new int[] {tie.a(), tie.b()}) {
        strengths[node] += tie.weight();
        degrees[node]++;
      }
    }
    return ties.stream()
        .mapToDouble(
            tie ->
                Math.min(
                    chance(tie.weight() / strengths[tie.a()], degrees[tie.a()]),
                    chance(tie.weight() / strengths[tie.b()], degrees[tie.b()])))
        .toArray();
  }

  private static double chance(double share, int degree) {
    return Math.pow(1 - Math.min(1, share), degree - 1.0);
  }
}
