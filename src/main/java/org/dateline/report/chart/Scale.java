package org.dateline.report.chart;

/** Maps numbers from {@code low} to {@code high} onto coordinates. */
record Scale(double low, double high, double from, double to) {
  double at(double value) {
    return from + (to - from) * (value - low) / (high - low);
  }

  /** A step of 1, 2, 2.5 or 5 times a power of ten that cuts {@code high} into a few parts. */
  static double tick(double high, int parts) {
    double power = 1;
    while (power * parts > high) {
      power /= 10;
    }
    while (power * 10 * parts <= high) {
      power *= 10;
    }
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (power * factor * parts >= high) {
        return power * factor;
      }
    }
    return power * 10;
  }
}
