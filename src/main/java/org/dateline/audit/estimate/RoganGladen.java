package org.dateline.audit.estimate;

/**
 * How many there truly are, where a count is wrong in known shares of the cases (Rogan and Gladen
 * 1978).
 */
public final class RoganGladen {
  private RoganGladen() {}

  /**
   * The truth by their formula, {@code (apparent + specificity - 1) / (sensitivity + specificity -
   * 1)}, as a share of all.
   *
   * @throws IllegalArgumentException if the count tells nothing: sensitivity + specificity is 1 or
   *     less
   */
  public static double share(double apparent, double sensitivity, double specificity) {
    double told = sensitivity + specificity - 1;
    if (told <= 0) {
      throw new IllegalArgumentException("the count tells nothing: " + told);
    }
    return (apparent + specificity - 1) / told;
  }

  /**
   * The same as a number, with its interval, where precision and the missed are estimated in the
   * corpus itself. There the formula comes to {@code counted * precision + missed}.
   *
   * @param counted how many were counted
   * @param precision the share of them that is right
   * @param missed how many of the others should have been counted
   */
  public static Estimate total(double counted, Estimate precision, Estimate missed) {
    return SquareAndAdd.of(precision.times(counted), missed, Double::sum);
  }
}
