package org.dateline.audit.estimate;

import java.util.function.DoubleUnaryOperator;

/**
 * Limits of 95 % for a share and for a rate, by the mid-p method (Lancaster 1961; Berry and
 * Armitage 1995): the exact test, with half the probability of what was seen. The exact limits
 * themselves (Clopper and Pearson 1934) are too wide, and score limits (Wilson 1927) hold the truth
 * too seldom where errors are rare: one in a sample that seldom has any. Where nothing was found,
 * the upper limit is 3.0 / n, the "rule of three" (Hanley and Lippman-Hand 1983).
 *
 * <p>The number of units may be one that a sample of another design is worth, and so not whole;
 * beta and gamma functions go through the points between (Korn and Graubard 1998).
 */
final class MidP {
  private static final double OUTSIDE = 0.025;
  private static final int HALVINGS = 50;

  private MidP() {}

  /** A share of {@code n} units that were drawn alike. */
  static Estimate share(double share, double n) {
    double part = share * n;
    double rest = n - part;
    DoubleUnaryOperator asMany =
        p -> (Tails.atLeast(part, rest + 1, p) + Tails.atLeast(part + 1, rest, p)) / 2;
    return new Estimate(
        share,
        share > 0 ? root(asMany, OUTSIDE, 1) : 0,
        share < 1 ? root(asMany, 1 - OUTSIDE, 1) : 1);
  }

  /** A mean count of {@code n} units, which may be above 1. */
  static Estimate rate(double rate, double n) {
    double count = rate * n;
    DoubleUnaryOperator asMany =
        mean -> (Tails.atLeast(count, mean) + Tails.atLeast(count + 1, mean)) / 2;
    double most = count + 10 * Math.sqrt(count + 1);
    return new Estimate(
        rate, rate > 0 ? root(asMany, OUTSIDE, most) / n : 0, root(asMany, 1 - OUTSIDE, most) / n);
  }

  /** Where a function that rises from 0 takes a value. */
  private static double root(DoubleUnaryOperator rising, double wanted, double most) {
    double low = 0;
    double high = most;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (rising.applyAsDouble(middle) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
