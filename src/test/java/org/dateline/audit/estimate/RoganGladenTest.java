package org.dateline.audit.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoganGladenTest {
  @ParameterizedTest(name = "{0} of {1} counted, {2} rightly, {3} missed")
  @CsvSource({"400, 1000, 0.9, 40", "50, 1000, 0.5, 200", "10, 8190, 1, 0"})
  void totalIsTheFormulaOfTheirPaper(double counted, double all, double precision, double missed) {
    double truth = counted * precision + missed;
    double sensitivity = counted * precision / truth;
    double specificity = 1 - counted * (1 - precision) / (all - truth);

    Estimate total = RoganGladen.total(counted, Estimate.known(precision), Estimate.known(missed));

    assertThat(total.value()).isCloseTo(truth, within(1e-9));
    assertThat(RoganGladen.share(counted / all, sensitivity, specificity) * all)
        .isCloseTo(total.value(), within(1e-9));
  }

  @Test
  void countThatTellsNothingIsRefused() {
    assertThatThrownBy(() -> RoganGladen.share(0.3, 0.5, 0.5)).hasMessageContaining("nothing");
  }
}
