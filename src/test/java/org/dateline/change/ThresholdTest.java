package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
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
    Change change = change("", Measure.STORIES, before, moved);

    assertThat(Threshold.parse(threshold).isPassedBy(change)).isEqualTo(isFar);
  }

  @Test
  void periodsAndMentionsAreNotWatched() {
    assertThat(Threshold.NONE.isPassedBy(change("2023-01-01", Measure.STORIES, 1, 9))).isFalse();
    assertThat(Threshold.NONE.isPassedBy(change("", Measure.MENTIONS, 1, 9))).isFalse();
  }

  @Test
  void wordsSayWhatWasWatched() {
    Change change = change("", Measure.STORIES, 10, 9);

    assertThat(Threshold.parse("5%").words(List.of(change)))
        .isEqualTo("moved more than 5 percent: 1 numbers of stories");
    assertThat(Threshold.parse("2.5").words(List.of()))
        .isEqualTo("nothing moved more than 2.5 stories");
  }

  @ParameterizedTest
  @CsvSource({"five", "-1", "5%%", "''"})
  void whatIsNoNumberIsRefused(String typed) {
    assertThatThrownBy(() -> Threshold.parse(typed))
        .hasMessageContaining("--threshold: not a number");
  }

  private static Change change(String period, Measure measure, long before, long moved) {
    return new Change(new Cell(period, "USA", "", measure), before, Map.of(Cause.ADDED, moved));
  }
}
