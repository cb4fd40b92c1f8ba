package org.dateline.audit.estimate;

/**
 * A number that a sample estimates, with the limits of its 95 % confidence interval.
 *
 * @param value the estimate
 * @param low the lower limit, at most the value
 * @param high the upper limit, at least the value
 */
public record Estimate(double value, double low, double high) {
  /** How many standard deviations 95 % is to either side. */
  static final double Z = 1.959964;

  /** Refuses limits on the wrong side, but for rounding. */
  public Estimate {
    low = Math.min(low, value);
    high = Math.max(high, value);
    if (Double.isNaN(value) || Double.isNaN(low) || Double.isNaN(high)) {
      throw new IllegalArgumentException("not an estimate: " + value + ", " + low + ", " + high);
    }
  }

  /** A number that is known. */
  public static Estimate known(double value) {
    return new Estimate(value, value, value);
  }

  /** The same of so many units. */
  public Estimate times(double units) {
    return new Estimate(value * units, low * units, high * units);
  }

  /** The same where it cannot be more than a known number. */
  public Estimate atMost(double most) {
    return new Estimate(Math.min(value, most), Math.min(low, most), Math.min(high, most));
  }

  /**
   * The limits of a share from {@code n} units that were drawn alike: the score interval of Wilson
   * (1927). {@code n} may be a number of units that a sample of another design is worth.
   */
  static Estimate share(double share, double n) {
    double z2 = Z * Z;
    double middle = share + z2 / (2 * n);
    double half = Z * Math.sqrt((share * (1 - share) + z2 / (4 * n)) / n);
    double scale = 1 + z2 / n;
    return new Estimate(
        share, Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
  }

  /**
   * The limits of a mean count from {@code n} units: the score interval of a Poisson rate. It has
   * an upper limit above zero where nothing was found, which the usual plus-minus has not.
   */
  static Estimate rate(double rate, double n) {
    double middle = rate + Z * Z / (2 * n);
    double half = Z * Math.sqrt(rate / n + Z * Z / (4 * n * n));
    return new Estimate(rate, Math.max(0, middle - half), middle + half);
  }
}
