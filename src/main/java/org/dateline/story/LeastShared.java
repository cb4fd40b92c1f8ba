package org.dateline.story;

/** How many of the sampled shingles of a text the other must have, to be worth a full look. */
final class LeastShared {
  /** How often a pair that overlaps just enough may be missed. */
  private static final double RISK = 1e-4;

  private static final int[] LEAST = table();

  private LeastShared() {}

  /** The least number that a sample of {@code sampled} should share; at least 1. */
  static int of(int sampled) {
    return LEAST[sampled];
  }

  private static int[] table() {
    int[] least = new int[Sketches.SIZE + 1];
    for (int sampled = 0; sampled < least.length; sampled++) {
      least[sampled] = Math.max(1, quantile(sampled));
    }
    return least;
  }

  /** The largest number that a binomial variable is under with a chance of at most the risk. */
  private static int quantile(int trials) {
    double hit = Overlap.LEAST_SHARED;
    double probability = StrictMath.pow(1 - hit, trials);
    double under = 0;
    int value = 0;
    while (under + probability <= RISK) {
      under += probability;
      probability *= hit / (1 - hit) * (trials - value) / (value + 1);
      value++;
    }
    return value;
  }
}
