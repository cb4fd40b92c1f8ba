package org.dateline.count.association;

/** Dunning's G² of a 2×2 table, negative where the two names meet less often than by chance. */
final class LogLikelihood {
  private static final double SMALL = 0.05;
  private static final int TERMS = 14;

  private LogLikelihood() {}

  /**
   * The usual 2 Σ O ln(O/E), written as 2 Σ E·((1+x) ln(1+x) − x) with x = (O−E)/E: the added parts
   * sum to zero and leave no term negative, so nothing cancels near independence.
   */
  static double signed(Contingency table) {
    long excess = table.excess();
    if (excess == 0) {
      return 0;
    }
    double total = table.total();
    double shift = excess / total;
    double a = table.a();
    double b = table.b();
    double sum =
        term(a * b / total, shift, table.both())
            + term(a * (total - b) / total, -shift, table.onlyA())
            + term((total - a) * b / total, -shift, table.onlyB())
            + term((total - a) * (total - b) / total, shift, table.neither());
    return excess > 0 ? 2 * sum : -2 * sum;
  }

  private static double term(double expected, double shift, long observed) {
    if (observed == 0) {
      return expected;
    }
    double x = shift / expected;
    if (Math.abs(x) < SMALL) {
      return expected * series(x);
    }
    return observed * StrictMath.log(observed / expected) - shift;
  }

  /** (1+x) ln(1+x) − x = x²/2 − x³/6 + x⁴/12 − … */
  private static double series(double x) {
    double sum = 0;
    double power = -x;
    for (int k = 2; k <= TERMS; k++) {
      power *= -x;
      sum += power / (k * (k - 1.0));
    }
    return sum;
  }
}
