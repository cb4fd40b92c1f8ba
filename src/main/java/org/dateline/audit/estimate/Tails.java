package org.dateline.audit.estimate;

/**
 * Tails of the binomial and the Poisson distribution, for counts that need not be whole: the
 * regularised incomplete beta and gamma functions (Abramowitz and Stegun 1964, 6.5 and 26.5). Good
 * to ten digits for up to a million units.
 */
final class Tails {
  private static final double NEGLIGIBLE = 1e-15;
  private static final int MOST_TERMS = 100_000;

  /** From here on Stirling's series is exact to the digits of a double. */
  private static final double LARGE = 12;

  private static final double[] STIRLING = {1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0};

  private Tails() {}

  /**
   * The probability of {@code part} or more of {@code part + rest - 1} units, each so with
   * probability {@code p}: the incomplete beta function I_p(part, rest).
   */
  static double atLeast(double part, double rest, double p) {
    if (part <= 0 || p >= 1) {
      return 1;
    }
    if (rest <= 0 || p <= 0) {
      return 0;
    }
    double peak = (part + 1) / (part + rest + 2);
    return p < peak ? beta(part, rest, p) : 1 - beta(rest, part, 1 - p);
  }

  /** The probability of a Poisson count of {@code count} or more: the incomplete gamma function. */
  static double atLeast(double count, double mean) {
    if (count <= 0) {
      return 1;
    }
    if (mean <= 0) {
      return 0;
    }
    double term = Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
    double sum = 0;
    for (int i = 1; i < MOST_TERMS && (term > NEGLIGIBLE * sum || count + i < mean); i++) {
      sum += term;
      term *= mean / (count + i);
    }
    return Math.min(1, sum);
  }

  /** By its power series: all terms are positive, and they fall where p is below the peak. */
  private static double beta(double a, double b, double p) {
    double term =
        Math.exp(
            a * Math.log(p) + b * Math.log1p(-p) + logGamma(a + b) - logGamma(a + 1) - logGamma(b));
    double sum = 0;
    for (int i = 1; i < MOST_TERMS && term > NEGLIGIBLE * sum; i++) {
      sum += term;
      term *= p * (a + b + i - 1) / (a + i);
    }
    return Math.min(1, sum);
  }

  private static double logGamma(double x) {
    double shift = 0;
    double large = x;
    while (large < LARGE) {
      shift += Math.log(large);
      large++;
    }
    double series = 0;
    for (int i = STIRLING.length - 1; i >= 0; i--) {
      series = series / (large * large) + STIRLING[i];
    }
    return (large - 0.5) * Math.log(large)
        - large
        + Math.log(2 * Math.PI) / 2
        + series / large
        - shift;
  }
}
