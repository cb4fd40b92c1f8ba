package org.dateline.count.association;

/**
 * Fisher's exact test of a 2×2 table, two-sided: the probability of all tables with the same
 * margins that are no more probable than the observed one.
 *
 * <p>Probabilities are walked as logarithms from the most probable table outwards, each from its
 * neighbour, so that no factorial is needed and ties are seen; the walk stops where nothing is left
 * to add. It is short when an expected cell is small.
 */
final class FisherExact {
  /** How much more probable than the observed a table may be and still count as equal. */
  private static final double TIE = StrictMath.log1p(1e-7);

  /** e to the minus 45 is below the last digit of a sum that has a term of 1. */
  private static final double NEGLIGIBLE = 45;

  private final long row;
  private final long column;
  private final long rest;
  private final long observed;
  private final long mode;
  private double logObserved;
  private double all = 1;
  private double extreme;

  /** Turns the table so that its least expected cell is the one that varies. */
  private FisherExact(Contingency table) {
    long total = table.total();
    boolean isRareA = table.a() <= total - table.a();
    boolean isRareB = table.b() <= total - table.b();
    row = isRareA ? table.a() : total - table.a();
    column = isRareB ? table.b() : total - table.b();
    rest = total - row - column;
    if (isRareA) {
      observed = isRareB ? table.both() : table.onlyA();
    } else {
      observed = isRareB ? table.onlyB() : table.neither();
    }
    double likeliest = (row + 1.0) * (column + 1.0) / (total + 2.0);
    mode = Math.min((long) likeliest, Math.min(row, column));
  }

  /** The p-value of {@code table}. */
  static double twoSided(Contingency table) {
    return new FisherExact(table).probability();
  }

  private double probability() {
    logObserved = logRelative();
    add(0);
    double log = 0;
    for (long k = mode; k < Math.min(row, column) && !isOver(log); k++) {
      log += logStep(k);
      all += StrictMath.exp(log);
      add(log);
    }
    log = 0;
    for (long k = mode; k > 0 && !isOver(log); k--) {
      log -= logStep(k - 1);
      all += StrictMath.exp(log);
      add(log);
    }
    return Math.min(1, StrictMath.exp(logObserved + StrictMath.log(extreme / all)));
  }

  private void add(double log) {
    if (log <= logObserved + TIE) {
      extreme += StrictMath.exp(log - logObserved);
    }
  }

  private boolean isOver(double log) {
    return log < logObserved - NEGLIGIBLE;
  }

  /** How probable the observed table is beside the most probable one. */
  private double logRelative() {
    double log = 0;
    for (long k = mode; k < observed; k++) {
      log += logStep(k);
    }
    for (long k = mode; k > observed; k--) {
      log -= logStep(k - 1);
    }
    return log;
  }

  /** ln of P(k + 1) / P(k) of the hypergeometric distribution. */
  private double logStep(long k) {
    double up = (double) (row - k) * (column - k);
    double down = (k + 1.0) * (rest + k + 1.0);
    return StrictMath.log(up / down);
  }
}
