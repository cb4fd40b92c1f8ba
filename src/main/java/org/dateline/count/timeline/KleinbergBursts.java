package org.dateline.count.timeline;

/**
 * Bursts of a name in a stream of batches: the two-state automaton of Kleinberg (2002), "Bursty and
 * hierarchical structure in streams". In the quiet state a story mentions the name with its overall
 * share, in the burst state twice as often; rising costs γ ln n, falling nothing, and the cheapest
 * sequence of states tells the bursts.
 */
final class KleinbergBursts {
  private static final double SCALING = 2;
  private static final double GAMMA = 1;
  private static final double CERTAIN = 0.9999;

  private KleinbergBursts() {}

  /** Which periods are in the burst state; {@code hits} of {@code totals} stories have the name. */
  static boolean[] find(long[] hits, long[] totals) {
    double quiet = (double) sum(hits) / Math.max(1, sum(totals));
    double burst = Math.min(SCALING * quiet, CERTAIN);
    if (quiet == 0 || burst <= quiet) {
      return new boolean[hits.length];
    }
    double logHit = StrictMath.log(burst / quiet);
    double logMiss = StrictMath.log((1 - burst) / (1 - quiet));
    double[] gains = new double[hits.length];
    for (int i = 0; i < hits.length; i++) {
      gains[i] = hits[i] * logHit + (totals[i] - hits[i]) * logMiss;
    }
    return cheapest(gains, GAMMA * StrictMath.log(hits.length));
  }

  /**
   * The cheapest sequence, by costs relative to the quiet state's: a period in burst costs minus
   * its gain. Where two are equally cheap the quiet one is taken.
   */
  private static boolean[] cheapest(double[] gains, double rise) {
    boolean[] wasBurstBeforeQuiet = new boolean[gains.length];
    boolean[] wasBurstBeforeBurst = new boolean[gains.length];
    double quietCost = 0;
    double burstCost = Double.POSITIVE_INFINITY;
    for (int i = 0; i < gains.length; i++) {
      wasBurstBeforeQuiet[i] = burstCost < quietCost;
      wasBurstBeforeBurst[i] = burstCost < quietCost + rise;
      double nextQuiet = Math.min(quietCost, burstCost);
      burstCost = Math.min(burstCost, quietCost + rise) - gains[i];
      quietCost = nextQuiet;
    }
    boolean[] bursts = new boolean[gains.length];
    boolean isBurst = burstCost < quietCost;
    for (int i = gains.length - 1; i >= 0; i--) {
      bursts[i] = isBurst;
      isBurst = isBurst ? wasBurstBeforeBurst[i] : wasBurstBeforeQuiet[i];
    }
    return bursts;
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
