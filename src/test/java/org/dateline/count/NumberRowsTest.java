package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberRowsTest {
  /** Keys of two small numbers, some of them many times, as pairs have them. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void countsAsAMapDoes(long seed) {
    Random random = new Random(seed);
    NumberRows rows = new NumberRows(0, 7);
    Map<Long, Long> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = (long) random.nextInt(90) << 32 | random.nextInt(90);
      int row = rows.row(key);
      rows.cells()[row]++;
      rows.cells()[row + 1] += 2;
      expected.merge(key, 1L, Long::sum);
    }

    Map<Long, Long> counted = new HashMap<>();
    rows.forEach(
        (key, row) -> {
          long count = rows.cells()[row];
          assertThat(rows.cells()[row + 1]).as("seed %d", seed).isEqualTo(7 + 2 * count);
          counted.put(key, count);
        });

    assertThat(counted).as("seed %d", seed).isEqualTo(expected);
    assertThat(rows.size()).as("seed %d", seed).isEqualTo(expected.size());
  }
}
