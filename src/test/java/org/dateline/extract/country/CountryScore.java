package org.dateline.extract.country;

import java.util.Locale;

/** Counts of right, wrong and missed answers. */
final class CountryScore {
  private int right;
  private int wrong;
  private int missed;

  void add(boolean isFound, boolean isTrue) {
    right += isFound && isTrue ? 1 : 0;
    wrong += isFound && !isTrue ? 1 : 0;
    missed += !isFound && isTrue ? 1 : 0;
  }

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  double f1() {
    int all = 2 * right + wrong + missed;
    return all == 0 ? 1 : 2.0 * right / all;
  }

  /** One row of a table. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %d | %d | %d |",
        name,
        precision(),
        recall(),
        f1(),
        right,
        wrong,
        missed);
  }
}
