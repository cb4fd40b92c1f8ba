package org.dateline.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrailTest {
  @ParameterizedTest
  @CsvSource({
    "'',0,0",
    "one,1,1",
    "one two three,3,1",
    "a b c d,4,1",
    "'The U.S. said, 1,000',6,3"
  })
  void everyFourWordsHaveAHash(String text, int words, int hashes) {
    Trail trail = Trail.of(text);

    assertThat(trail.words()).isEqualTo(words);
    assertThat(trail.size()).isEqualTo(hashes);
  }

  @Test
  void wordsAreWhereTheyBeginHoweverTheirAccentsAreWritten() {
    String text = "“Cafe\u0301s,” \ud83c\udf0d said\n\nMr. Ünï";
    Trail trail = Trail.of(text);

    assertThat(trail.words()).isEqualTo(4);
    assertThat(text.substring(trail.start(0), trail.start(1)))
        .isEqualTo("Cafe\u0301s,” \ud83c\udf0d ");
    assertThat(text.substring(trail.start(3), trail.start(4))).isEqualTo("Ünï");
    assertThat(trail.hash(0)).isEqualTo(Trail.of("CAFÉS said mr ünï").hash(0));
  }

  @Test
  void linesBeginWhereTheirFirstWordStands() {
    Trail trail = Trail.of("\n* one two\n\n — \nthree four\nfive");

    assertThat(trail.lines()).isEqualTo(3);
    assertThat(trail.firstWord(0)).isEqualTo(0);
    assertThat(trail.firstWord(1)).isEqualTo(2);
    assertThat(trail.firstWord(2)).isEqualTo(4);
    assertThat(trail.firstWord(3)).isEqualTo(5);
  }

  @Test
  void bytesHoldEverything() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      String text =
          random
              .ints(random.nextInt(300), 0, 5000)
              .mapToObj(word -> Integer.toString(word, 36).toUpperCase(Locale.ROOT))
              .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
      Trail trail = Trail.of(text);

      Trail read = Trail.ofBytes(trail.toBytes());

      assertThat(described(read)).as("seed %d", seed).isEqualTo(described(trail));
      assertThat(read.toBytes()).as("seed %d", seed).isEqualTo(trail.toBytes());
    }
  }

  private static String described(Trail trail) {
    int[] starts = new int[trail.words() + 1];
    Arrays.setAll(starts, trail::start);
    int[] hashes = new int[trail.size()];
    Arrays.setAll(hashes, trail::hash);
    int[] lines = new int[trail.lines() + 1];
    Arrays.setAll(lines, trail::firstWord);
    return Arrays.toString(starts) + Arrays.toString(hashes) + Arrays.toString(lines);
  }
}
