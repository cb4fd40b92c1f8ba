package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OriginTest {
  @Test
  void originsAreInOrderOfFileByCodePointAndRecordAsANumber() {
    List<Origin> ordered =
        List.of(
            new Origin("a.csv", 9),
            new Origin("a.csv", 10),
            new Origin("\uff21.csv", 1),
            new Origin("\ud83d\ude00.csv", 1));

    assertThat(ordered.stream().sorted()).isEqualTo(ordered);
    assertThat(ordered.get(1)).hasToString("a.csv:10");
  }
}
