package org.dateline.audit.estimate;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Estimates of a corpus from a sample that was drawn by strata.
 *
 * <p>Each unit counts as many times as the corpus has units for it (size / drawn). The variance of
 * a share is that of the linearised ratio (Särndal, Swensson and Wretman 1992, 5.6 and 7.2), that
 * of a total Cochran's (1977, 5.9). A stratum with few units takes one more degree of freedom from
 * the variance of all, so that three right ones in a row do not pass for certainty. The interval is
 * the {@link MidP} interval for the number of units drawn alike that would have this variance (Korn
 * and Graubard 1998).
 */
public final class StratifiedEstimate {
  private final List<StratumSample> strata;

  private StratifiedEstimate(List<StratumSample> strata) {
    this.strata = strata.stream().filter(stratum -> !stratum.drawn().isEmpty()).toList();
  }

  /** The share of the parts in the wholes; none if no unit has a whole. */
  public static Optional<Estimate> share(List<StratumSample> strata) {
    return new StratifiedEstimate(strata).share();
  }

  /** The mean part of a unit, which may be above 1; none without units. The wholes are not used. */
  public static Optional<Estimate> rate(List<StratumSample> strata) {
    return new StratifiedEstimate(strata).rate();
  }

  private Optional<Estimate> share() {
    double whole = sum(Observation::whole);
    if (whole <= 0) {
      return Optional.empty();
    }
    double share = Math.min(1, Math.max(0, sum(Observation::part) / whole));
    double variance = variance(one -> one.part() - share * one.whole()) / (whole * whole);
    double spread = share * (1 - share);
    if (spread > 0 && variance > 0) {
      return Optional.of(MidP.share(share, spread / variance));
    }
    double units = unitsDrawnAlike(Observation::whole);
    return Optional.of(Double.isInfinite(units) ? Estimate.known(share) : MidP.share(share, units));
  }

  private Optional<Estimate> rate() {
    double size = strata.stream().mapToDouble(StratumSample::size).sum();
    if (size <= 0) {
      return Optional.empty();
    }
    double rate = sum(Observation::part) / size;
    double variance = variance(Observation::part) / (size * size);
    if (rate > 0 && variance > 0) {
      return Optional.of(MidP.rate(rate, rate / variance));
    }
    double units = unitsDrawnAlike(one -> 1);
    return Optional.of(Double.isInfinite(units) ? Estimate.known(rate) : MidP.rate(rate, units));
  }

  private double sum(ToDoubleFunction<Observation> value) {
    return strata.stream()
        .mapToDouble(
            stratum -> stratum.weight() * stratum.drawn().stream().mapToDouble(value).sum())
        .sum();
  }

  /** The variance of the estimated total of a value. */
  private double variance(ToDoubleFunction<Observation> value) {
    double squares = strata.stream().mapToDouble(one -> squares(one, value)).sum();
    double freedom = strata.stream().mapToDouble(one -> one.drawn().size() - 1).sum();
    double ofAll = freedom > 0 ? squares / freedom : overall(value);
    return strata.stream()
        .mapToDouble(
            one -> {
              double n = one.drawn().size();
              double ofStratum = (squares(one, value) + ofAll) / n;
              return one.size() * one.size() * one.leftToChance() * ofStratum / n;
            })
        .sum();
  }

  /** Where each stratum has one unit only: the mean square of the value itself. */
  private double overall(ToDoubleFunction<Observation> value) {
    return strata.stream()
        .flatMap(one -> one.drawn().stream())
        .mapToDouble(value)
        .map(each -> each * each)
        .average()
        .orElse(0);
  }

  private static double squares(StratumSample stratum, ToDoubleFunction<Observation> value) {
    double mean = stratum.drawn().stream().mapToDouble(value).average().orElse(0);
    return stratum.drawn().stream()
        .mapToDouble(value)
        .map(each -> (each - mean) * (each - mean))
        .sum();
  }

  /**
   * How many units drawn alike the sample is worth if all units are alike (Kish 1965), for a sample
   * in which they are. Infinite if everything was drawn.
   */
  private double unitsDrawnAlike(ToDoubleFunction<Observation> whole) {
    double sum = sum(whole);
    double squares =
        strata.stream()
            .mapToDouble(
                stratum ->
                    stratum.weight()
                        * stratum.weight()
                        * stratum.leftToChance()
                        * stratum.drawn().stream()
                            .mapToDouble(whole)
                            .map(each -> each * each)
                            .sum())
            .sum();
    return squares > 0 ? sum * sum / squares : Double.POSITIVE_INFINITY;
  }
}
