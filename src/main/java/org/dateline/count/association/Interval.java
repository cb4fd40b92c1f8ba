package org.dateline.count.association;

import java.util.Optional;

/** A 95 % confidence interval. */
public record Interval(double low, double high) {
  /** How many standard deviations 95 % is to either side, wherever 95 % is meant. */
  static final double Z = 1.959964;

  /** Wilson's (1927) interval of the share {@code part / whole}; none at 0/0. */
  public static Optional<Interval> wilson(long part, long whole) {
    if (whole == 0) {
      return Optional.empty();
    }
    double n = whole;
    double share = part / n;
    double z2 = Z * Z;
    double middle = share + z2 / (2 * n);
    double half = Z * Math.sqrt((share * (1 - share) + z2 / (4 * n)) / n);
    double scale = 1 + z2 / n;
    double low = part == 0 ? 0 : (middle - half) / scale;
    double high = part == whole ? 1 : (middle + half) / scale;
    return Optional.of(new Interval(low, high));
  }
}
