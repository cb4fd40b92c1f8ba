package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShinglesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The U.S. said 1,000 | 6",
        "don't, can’t | 4",
        "café cafe\u0301 | 2",
        "한국 news — 2017! | 3",
        "'' | 0",
        "... — | 0",
        "हिन्दी | 1"
      })
  void wordsAreRunsOfLettersAndDigits(String text, int words) {
    assertThat(Shingles.of(text).words()).isEqualTo(words);
  }

  @Test
  void caseMarksAndSpacesMakeNoDifference() {
    String text = new SeededCorpus(1).words(80);
    String other = text.toUpperCase(Locale.ROOT).replace(" ", " - \n").replace('.', '!');

    assertThat(Shingles.of(other))
        .isEqualTo(Shingles.of(text))
        .hasSameHashCodeAs(Shingles.of(text));
    assertThat(Shingles.of("x " + text)).isNotEqualTo(Shingles.of(text));
  }

  @Test
  void accentsMeetHoweverTheyAreWritten() {
    assertThat(Shingles.of("cafe\u0301")).isEqualTo(Shingles.of("café"));
    assertThat(Shingles.of("cafe")).isNotEqualTo(Shingles.of("café"));
  }

  @Test
  void hashesAreAsManyAsThereAreDifferentShingles() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      String text = new SeededCorpus(seed).words(50 + random.nextInt(900));
      if (random.nextBoolean()) {
        text = text + text;
      }

      int distinct = NaiveOverlap.shingles(NaiveOverlap.words(text)).size();

      assertThat(Shingles.of(text).least(Integer.MAX_VALUE))
          .as("seed %d", seed)
          .hasSize(distinct)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void bytesHoldEverything() {
    for (int seed = 0; seed < 100; seed++) {
      Shingles shingles = Shingles.of(new SeededCorpus(seed).words(seed * 3));

      Shingles read = Shingles.ofBytes(shingles.toBytes());

      assertThat(read).isEqualTo(shingles);
      assertThat(read.words()).isEqualTo(shingles.words()).isEqualTo(seed * 3);
      assertThat(read.least(Integer.MAX_VALUE)).isEqualTo(shingles.least(Integer.MAX_VALUE));
      assertThat(shingles.toBytes().length).isLessThanOrEqualTo(5 * (seed * 3 + 2));
    }
  }

  @Test
  void hashesOfAllSizesAreKept() {
    int[] sorted = {Integer.MIN_VALUE, -1, 0, 1, 127, 128, 16_384, Integer.MAX_VALUE};

    Shingles shingles = Shingles.ofBytes(Shingles.of(300, sorted).toBytes());

    assertThat(shingles.words()).isEqualTo(300);
    assertThat(shingles.least(Integer.MAX_VALUE)).containsExactly(sorted);
  }
}
