package org.dateline.count.association;

import java.util.Random;

/** Makes 2×2 tables of all sizes, the odd ones among them. */
final class RandomTables {
  private static final int[] SIZES = {0, 1, 2, 5, 10, 50, 300, 5_000, 1_000_000};

  private RandomTables() {}

  static Contingency next(Random random) {
    return next(random, SIZES[random.nextInt(SIZES.length)]);
  }

  static Contingency next(Random random, int total) {
    int a = margin(random, total);
    int b = margin(random, total);
    int least = Math.max(0, a + b - total);
    int both = least + random.nextInt(Math.min(a, b) - least + 1);
    return new Contingency(both, a, b, total);
  }

  private static int margin(Random random, int total) {
    double share = random.nextBoolean() ? random.nextDouble() : Math.pow(random.nextDouble(), 6);
    return (int) Math.round(share * total);
  }
}
