package org.dateline.audit.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At the limits the tails, summed up term by term, are what the method asks for. */
class MidPTest {
  private static final double OUTSIDE = 0.025;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 50, 100, 400, 3000})
  void nothingFoundGivesTheRuleOfThree(int n) {
    Estimate share = MidP.share(0, n);
    Estimate rate = MidP.rate(0, n);

    assertThat(share.low()).isZero();
    assertThat(share.high()).isCloseTo(1 - Math.pow(0.05, 1.0 / n), within(1e-9));
    assertThat(rate.low()).isZero();
    assertThat(rate.high()).isCloseTo(-Math.log(0.05) / n, within(1e-9));
    assertThat(MidP.share(1, n).low()).isCloseTo(1 - share.high(), within(1e-9));
    assertThat(MidP.share(1, n).high()).isEqualTo(1);
  }

  @Test
  void limitsOfAShareAreWhereTheTailsAreHalfOfFivePercent() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int n = 2 + random.nextInt(400);
      int x = 1 + random.nextInt(n - 1);

      Estimate limits = MidP.share((double) x / n, n);

      String what = x + " of " + n;
      assertThat(tail(x, n, i -> binomial(i, n, limits.low()))).as(what).isCloseTo(OUTSIDE, near());
      assertThat(tail(x, n, i -> binomial(i, n, limits.high())))
          .as(what)
          .isCloseTo(1 - OUTSIDE, near());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "3, 10", "12, 50", "150, 100", "2500, 900"})
  void limitsOfARateAreWhereTheTailsAreHalfOfFivePercent(int count, int n) {
    Estimate limits = MidP.rate((double) count / n, n);

    int last = count + 2000;
    assertThat(tail(count, last, i -> poisson(i, limits.low() * n))).isCloseTo(OUTSIDE, near());
    assertThat(tail(count, last, i -> poisson(i, limits.high() * n)))
        .isCloseTo(1 - OUTSIDE, near());
  }

  @Test
  void fiveOfTwentyHasTheLimitsThatOtherProgramsGive() {
    Estimate limits = MidP.share(0.25, 20);

    assertThat(limits.low()).isCloseTo(0.097860, within(1e-6));
    assertThat(limits.high()).isCloseTo(0.470224, within(1e-6));
  }

  @Test
  void betweenWholeNumbersTheLimitsRiseSteadily() {
    double low = -1;
    double high = -1;
    for (double units = 0; units <= 30; units += 0.125) {
      Estimate limits = MidP.share(units / 30, 30);

      assertThat(limits.low()).isGreaterThanOrEqualTo(low);
      assertThat(limits.high()).isGreaterThan(high);
      low = limits.low();
      high = limits.high() - 1e-12;
    }
  }

  /** Half the probability of {@code x}, and all of more. */
  private static double tail(int x, int last, IntToDoubleFunction probability) {
    double sum = probability.applyAsDouble(x) / 2;
    for (int i = x + 1; i <= last; i++) {
      sum += probability.applyAsDouble(i);
    }
    return sum;
  }

  private static double binomial(int x, int n, double p) {
    double log = 0;
    for (int i = 1; i <= x; i++) {
      log += Math.log((n - x + i) / (double) i);
    }
    return Math.exp(log + x * Math.log(p) + (n - x) * Math.log1p(-p));
  }

  private static double poisson(int x, double mean) {
    double log = -mean;
    for (int i = 1; i <= x; i++) {
      log += Math.log(mean / i);
    }
    return Math.exp(log);
  }

  private static Offset<Double> near() {
    return within(1e-7);
  }
}
