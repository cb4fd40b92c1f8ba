package org.dateline.audit.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KappaTest {
  /** By hand: agreed .7, by chance .5 x .6 + .5 x .4 = .5, so (.7 - .5) / (1 - .5). */
  @Test
  void agreementBeyondChanceIsThatOfTheHand() {
    Kappa kappa = Kappa.of(20, 5, 10, 15);

    assertThat(kappa.units()).isEqualTo(50);
    assertThat(kappa.agreement()).isEqualTo(0.7);
    assertThat(kappa.kappa().orElseThrow().value()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void whoSaysTheSameEverywhereHasNoKappa() {
    assertThat(Kappa.of(30, 0, 0, 0).kappa()).isEmpty();
    assertThat(Kappa.of(30, 0, 0, 0).agreement()).isOne();
  }

  @Test
  void fullAgreementOnBothAnswersIsOne() {
    assertThat(Kappa.of(30, 0, 0, 5).kappa().orElseThrow()).isEqualTo(Estimate.known(1));
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0.05, 0.1, 0.25", "0.5, 0.1, 0.1, 0.3", "0.7, 0.08, 0.04, 0.18"})
  void intervalHoldsTheTruth(double yesYes, double yesNo, double noYes, double noNo) {
    Random random = new Random(7);
    double chance = (yesYes + yesNo) * (yesYes + noYes) + (noYes + noNo) * (yesNo + noNo);
    double truth = (yesYes + noNo - chance) / (1 - chance);
    int held = 0;
    for (int draw = 0; draw < 2_000; draw++) {
      long[] cells = new long[4];
      for (int i = 0; i < 200; i++) {
        double at = random.nextDouble();
        cells[at < yesYes ? 0 : at < yesYes + yesNo ? 1 : at < yesYes + yesNo + noYes ? 2 : 3]++;
      }
      Estimate kappa = Kappa.of(cells[0], cells[1], cells[2], cells[3]).kappa().orElseThrow();
      held += kappa.low() <= truth && truth <= kappa.high() ? 1 : 0;
    }
    assertThat(held / 2_000.0).isBetween(0.93, 0.97);
  }
}
