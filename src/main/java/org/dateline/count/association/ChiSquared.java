package org.dateline.count.association;

/** The χ² distribution with one degree of freedom. */
final class ChiSquared {
  private static final double SQRT_PI = Math.sqrt(Math.PI);
  private static final double PRECISION = 1e-17;
  private static final double NEAR = 1.5;
  private static final int STEPS = 200;

  private ChiSquared() {}

  /** The probability of {@code x} or more; 0 where it is too small for a double. */
  static double upperTail(double x) {
    double y = x / 2;
    if (y <= 0) {
      return 1;
    }
    double scale = StrictMath.exp(-y) * Math.sqrt(y) / SQRT_PI;
    return y < NEAR ? 1 - scale * series(y) : scale * fraction(y);
  }

  /** Lower incomplete gamma function of ½ by its series, without the scale. */
  private static double series(double y) {
    double term = 2;
    double sum = term;
    for (int n = 1; term > sum * PRECISION; n++) {
      term *= y / (n + 0.5);
      sum += term;
    }
    return sum;
  }

  /** Upper incomplete gamma function of ½ by its continued fraction (Lentz), without the scale. */
  private static double fraction(double y) {
    double b = y + 0.5;
    double c = Double.MAX_VALUE;
    double d = 1 / b;
    double value = d;
    for (int n = 1; n < STEPS; n++) {
      double a = -n * (n - 0.5);
      b += 2;
      d = 1 / (a * d + b);
      c = b + a / c;
      double factor = c * d;
      value *= factor;
      if (Math.abs(factor - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }
}
