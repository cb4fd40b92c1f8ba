package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
  @ParameterizedTest(name = "{1} of {0} with {2}: {3}")
  @CsvSource({
    "100, 5, 5, false",
    "100, 6, 5, true",
    "100, -6, 5, true",
    "100, 5, 5%, false",
    "100, 6, 5%, true",
    "1000, 6, 5%, false",
    "0, 1, 50%, true",
    "100, 0, 0, false",
    "100, 1, 0, true"
  })
  void onlyAFartherMovePassesIt(long before, long moved, String threshold, boolean isFar) {
    Move move = new Move("", before, before + moved);

    assertThat(Threshold.parse(threshold).isPassedBy(move)).isEqualTo(isFar);
  }

  @Test
  void wordsSayWhatMoved() {
    Move move = new Move("China", 10, 1_019);

    assertThat(Threshold.parse("5%").words(List.of(move)))
        .isEqualTo("stories moved more than 5 percent: China from 10 to 1,019");
    assertThat(Threshold.parse("5%").words(Collections.nCopies(7, move)))
        .endsWith("China from 10 to 1,019; and 2 more");
    assertThat(Threshold.parse("2.5").words(List.of()))
        .isEqualTo("nothing that is watched moved more than 2.5 stories");
  }

  @ParameterizedTest
  @CsvSource({"five", "-1", "5%%", "''"})
  void whatIsNoNumberIsRefused(String typed) {
    assertThatThrownBy(() -> Threshold.parse(typed))
        .hasMessageContaining("--threshold: not a number");
  }
}
