package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ExampleTest {
  @Test
  void togetherThenTheEarliestThenTheFirstSentenceComesFirst() {
    List<Example> ordered =
        List.of(
            new Example(true, 5, 9, 0),
            new Example(true, 5, 9, 2),
            new Example(true, 6, 1, 1),
            new Example(false, 1, 1, 0),
            new Example(false, 1, 2, 0));
    List<Example> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(1));

    Collections.sort(shuffled);

    assertThat(shuffled).isEqualTo(ordered);
    assertThat(ordered.get(1).sentence()).isEqualTo(new SentenceRef(9, 2));
  }
}
