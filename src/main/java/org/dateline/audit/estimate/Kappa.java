package org.dateline.audit.estimate;

import java.util.Optional;

/**
 * How far two coders agree.
 *
 * @param units what both coded
 * @param agreement the share on which they agree
 * @param kappa Cohen's (1960) kappa: agreement beyond what their habits of saying yes give by
 *     chance; none if both said the same everywhere
 */
public record Kappa(long units, double agreement, Optional<Estimate> kappa) {
  /**
   * Of the four cells of their table. The interval is the large-sample one of Fleiss, Cohen and
   * Everitt (1969).
   *
   * @param yesYes both said yes
   * @param yesNo the first yes, the second no
   */
  public static Kappa of(long yesYes, long yesNo, long noYes, long noNo) {
    long units = yesYes + yesNo + noYes + noNo;
    if (units == 0) {
      throw new IllegalArgumentException("no unit was coded by both");
    }
    double[][] p = {
      {(double) yesYes / units, (double) yesNo / units},
      {(double) noYes / units, (double) noNo / units}
    };
    double[] rows = {p[0][0] + p[0][1], p[1][0] + p[1][1]};
    double[] columns = {p[0][0] + p[1][0], p[0][1] + p[1][1]};
    double agreed = p[0][0] + p[1][1];
    double chance = rows[0] * columns[0] + rows[1] * columns[1];
    if (1 - chance < 1e-12) {
      return new Kappa(units, agreed, Optional.empty());
    }
    double kappa = (agreed - chance) / (1 - chance);
    double half = Estimate.Z * Math.sqrt(variance(p, rows, columns, kappa, chance) / units);
    return new Kappa(
        units,
        agreed,
        Optional.of(new Estimate(kappa, Math.max(-1, kappa - half), Math.min(1, kappa + half))));
  }

  private static double variance(
      double[][] p, double[] rows, double[] columns, double kappa, double chance) {
    double agreeing = 0;
    double other = 0;
    for (int i = 0; i < 2; i++) {
      double weight = 1 - (rows[i] + columns[i]) * (1 - kappa);
      agreeing += p[i][i] * weight * weight;
      int j = 1 - i;
      double crossed = columns[i] + rows[j];
      other += p[i][j] * crossed * crossed;
    }
    double shift = kappa - chance * (1 - kappa);
    double sum = agreeing + (1 - kappa) * (1 - kappa) * other - shift * shift;
    return Math.max(0, sum) / ((1 - chance) * (1 - chance));
  }
}
