package org.dateline.count.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChiSquaredTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1e-12, 0.999999202115440",
    "0.454936423119572, 0.5",
    "1, 0.317310507862914",
    "2.70554345409541, 0.1",
    "3.84145882069412, 0.05",
    "6.63489660102121, 0.01",
    "10.8275661706627, 0.001",
    "25, 5.73303143758387e-7",
    "100, 1.52397060483210e-23",
    "400, 5.50724823721248e-89",
    "1000, 1.79583278480074e-219"
  })
  void upperTailIsThatOfTheTables(double x, double probability) {
    assertThat(ChiSquared.upperTail(x)).isCloseTo(probability, within(2e-13 * probability));
  }

  @Test
  void upperTailIsZeroWhereDoublesEnd() {
    assertThat(ChiSquared.upperTail(1e4)).isZero();
    assertThat(ChiSquared.upperTail(1e12)).isZero();
  }

  @Test
  void upperTailFallsWithoutAStep() {
    double before = 1;
    for (double x = 0.001; x < 40; x += 0.001) {
      double probability = ChiSquared.upperTail(x);
      assertThat(probability).isLessThan(before).isGreaterThan(before * 0.96);
      before = probability;
    }
  }
}
