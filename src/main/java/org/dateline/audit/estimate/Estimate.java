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
}
