package org.dateline.count.association;

import java.util.OptionalDouble;

/**
 * How strongly two names are associated, by every measure that the tables show.
 *
 * @param expected stories with both that chance would bring; undefined without stories
 * @param lift observed over expected; undefined if nothing is expected
 * @param pmi pointwise mutual information in bits; undefined if they never meet
 * @param npmi pmi scaled to [−1, 1]; −1 if they never meet though they could
 * @param jaccard stories with both among those with either; undefined if there are none
 * @param dice twice the stories with both over the sum of each; undefined as {@code jaccard}
 * @param logLikelihood Dunning's G², negative where they meet less often than expected
 * @param pValue χ² of one degree of freedom, or Fisher's exact test where an expected cell is under
 *     5
 * @param logOdds the log of the odds ratio, half a story added to each cell
 * @param logOddsInterval its 95 % interval
 */
public record Association(
    OptionalDouble expected,
    OptionalDouble lift,
    OptionalDouble pmi,
    OptionalDouble npmi,
    OptionalDouble jaccard,
    OptionalDouble dice,
    double logLikelihood,
    double pValue,
    double logOdds,
    Interval logOddsInterval) {
  private static final double LN_2 = StrictMath.log(2);
  private static final long LEAST_EXPECTED = 5;

  /** The measures of {@code table}. */
  public static Association of(Contingency table) {
    double logLikelihood = LogLikelihood.signed(table);
    LogOdds logOdds = LogOdds.of(table);
    double both = table.both();
    double each = (double) table.a() + table.b();
    return new Association(
        table.expected(),
        ratio(both * table.total(), (double) table.a() * table.b()),
        pmi(table),
        npmi(table),
        ratio(both, each - both),
        ratio(2 * both, each),
        logLikelihood,
        isSparse(table)
            ? FisherExact.twoSided(table)
            : ChiSquared.upperTail(Math.abs(logLikelihood)),
        logOdds.value(),
        logOdds.interval());
  }

  private static OptionalDouble pmi(Contingency table) {
    if (table.both() == 0) {
      return OptionalDouble.empty();
    }
    double together = (double) table.both() * table.total();
    return OptionalDouble.of(log2(together / ((double) table.a() * table.b())));
  }

  /**
   * Pointwise mutual information scaled to [−1, 1] (Bouma 2009); −1 if two never meet though they
   * could, undefined if they are everywhere together.
   */
  public static OptionalDouble npmi(Contingency table) {
    if (table.both() == 0) {
      boolean couldMeet = table.a() > 0 && table.b() > 0;
      return couldMeet ? OptionalDouble.of(-1) : OptionalDouble.empty();
    }
    if (table.both() == table.total()) {
      return OptionalDouble.empty();
    }
    double surprise = log2((double) table.total() / table.both());
    return OptionalDouble.of(pmi(table).orElseThrow() / surprise);
  }

  /** Whether a cell of the table is expected to hold fewer than five stories. */
  private static boolean isSparse(Contingency table) {
    long rareA = Math.min(table.a(), table.total() - table.a());
    long rareB = Math.min(table.b(), table.total() - table.b());
    return rareA * rareB < LEAST_EXPECTED * table.total() || table.total() == 0;
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }

  private static double log2(double x) {
    return StrictMath.log(x) / LN_2;
  }
}
