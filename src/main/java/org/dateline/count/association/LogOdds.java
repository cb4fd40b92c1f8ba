package org.dateline.count.association;

/**
 * The log of an odds ratio, half a story added to each cell (Haldane 1956, Anscombe 1956), so that
 * it is finite where a cell is zero.
 *
 * @param value the natural log
 * @param interval its 95 % interval (Woolf 1955)
 */
public record LogOdds(double value, Interval interval) {
  private static final double CORRECTION = 0.5;

  /** Of the two sides of {@code table}. */
  public static LogOdds of(Contingency table) {
    double value = value(table);
    double half = Interval.Z * Math.sqrt(variance(table));
    return new LogOdds(value, new Interval(value - half, value + half));
  }

  private static double value(Contingency table) {
    double agree = (table.both() + CORRECTION) * (table.neither() + CORRECTION);
    double differ = (table.onlyA() + CORRECTION) * (table.onlyB() + CORRECTION);
    return StrictMath.log(agree / differ);
  }

  private static double variance(Contingency table) {
    return 1 / (table.both() + CORRECTION)
        + 1 / (table.neither() + CORRECTION)
        + (1 / (table.onlyA() + CORRECTION) + 1 / (table.onlyB() + CORRECTION));
  }
}
