package org.dateline.count.association;

import java.util.Arrays;

/** The false discovery rate of Benjamini and Hochberg (1995). */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** The q-value of each p-value, in the order given; equal p-values have equal q-values. */
  public static double[] qValues(double[] pValues) {
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    double[] adjusted = new double[sorted.length];
    double least = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      least = Math.min(least, sorted[i] * sorted.length / (i + 1));
      adjusted[i] = least;
    }
    return Arrays.stream(pValues).map(p -> adjusted[Arrays.binarySearch(sorted, p)]).toArray();
  }
}
