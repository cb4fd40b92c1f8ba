package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class OverlapTest {
  @Test
  void ruleIsThatOfPlainSets() {
    int nearDuplicates = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      SeededCorpus corpus = new SeededCorpus(seed);
      String shared = corpus.words(20 + random.nextInt(200));
      String one = shared + corpus.words(random.nextInt(120));
      String other = corpus.words(random.nextInt(120)) + shared;

      boolean isNear = Overlap.isNearDuplicate(Shingles.of(one), Shingles.of(other));

      assertThat(isNear)
          .as("seed %d", seed)
          .isEqualTo(NaiveOverlap.isNearDuplicate(one, other))
          .isEqualTo(Overlap.isNearDuplicate(Shingles.of(other), Shingles.of(one)));
      nearDuplicates += isNear ? 1 : 0;
    }
    assertThat(nearDuplicates).isBetween(500, 1_500);
  }

  @Test
  void copyMayBeCutToAThirdButNotFurther() {
    String text = new SeededCorpus(1).words(300);
    Shingles whole = Shingles.of(text);

    assertThat(Overlap.isNearDuplicate(whole, Shingles.of(firstWords(text, 100)))).isTrue();
    assertThat(Overlap.isNearDuplicate(whole, Shingles.of(firstWords(text, 99)))).isFalse();
  }

  @Test
  void textsUnderFiftyWordsAreNoPartOfAnother() {
    String text = new SeededCorpus(2).words(60);

    assertThat(overlaps(text, firstWords(text, 50))).isTrue();
    assertThat(overlaps(text, firstWords(text, 49))).isFalse();
    assertThat(overlaps(firstWords(text, 49), firstWords(text, 49))).isTrue();
    assertThat(overlaps(firstWords(text, 49), firstWords(text, 48))).isFalse();
    assertThat(overlaps("", "")).isFalse();
  }

  @Test
  void reportsWithOneGalleryAndHeadsOfTheirOwnAreNoCopies() {
    SeededCorpus corpus = new SeededCorpus(3);
    String gallery = corpus.words(400);

    assertThat(overlaps(corpus.words(100) + gallery, corpus.words(100) + gallery)).isFalse();
    assertThat(overlaps(corpus.words(90) + gallery, corpus.words(90) + gallery)).isTrue();
  }

  private static boolean overlaps(String one, String other) {
    return Overlap.isNearDuplicate(Shingles.of(one), Shingles.of(other));
  }

  private static String firstWords(String text, int count) {
    int end = 0;
    for (int i = 0; i < count; i++) {
      end = text.indexOf(' ', end + 1);
    }
    return text.substring(0, end);
  }
}
