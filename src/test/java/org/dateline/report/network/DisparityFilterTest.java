package org.dateline.report.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DisparityFilterTest {
  /** Node 0 has ties of 8, 1 and 1: (1 - .8)^2 = .04 and (1 - .1)^2 = .81. */
  @Test
  void chanceIsThatOfTheFormulaAtTheNodeThatTellsMore() {
    double[] found =
        DisparityFilter.of(
            4,
            List.of(new WeightedTie(0, 1, 8), new WeightedTie(0, 2, 1), new WeightedTie(0, 3, 1)));

    assertThat(found[0]).isCloseTo(0.04, within(1e-12));
    assertThat(found[1]).isCloseTo(0.81, within(1e-12));
  }

  @Test
  void loneTieSaysNothing() {
    assertThat(DisparityFilter.of(2, List.of(new WeightedTie(0, 1, 5)))).containsExactly(1);
  }

  /** Serrano's null model: k - 1 cuts of the unit interval; each piece passes at its own chance. */
  @Test
  void sharesOfRandomCutsPassAsOftenAsTheChanceSays() {
    Random random = new Random(11);
    int passed = 0;
    for (int draw = 0; draw < 20_000; draw++) {
      double[] cuts = random.doubles(4).sorted().toArray();
      double share = cuts[0];
      double chance = Math.pow(1 - share, 4);
      passed += chance < DisparityFilter.SIGNIFICANT ? 1 : 0;
    }
    assertThat(passed / 20_000.0).isBetween(0.045, 0.055);
  }
}
