package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SketchesTest {
  private static final int TRIALS = 10_000;

  @ParameterizedTest
  @CsvSource({"60, 60", "60, 180", "200, 200", "200, 600", "100, 150"})
  void pairsThatOverlapJustEnoughMeet(int shorter, int longer) {
    Random random = new Random(shorter * 1_000L + longer);
    int missed = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      Sketches pair = pair(random, shorter, longer);
      boolean[] met = new boolean[1];
      pair.forEachMeeting((a, b) -> met[0] |= pair.mayOverlap(a, b));
      missed += met[0] ? 0 : 1;
    }

    assertThat((double) missed / TRIALS).isLessThan(0.0015);
  }

  @Test
  void mostPairsThatShareAPhraseAreDropped() {
    Set<String> met = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      SeededCorpus corpus = new SeededCorpus(seed);
      String phrase = corpus.words(25);
      Shingles one = Shingles.of(phrase + corpus.words(175));
      Shingles other = Shingles.of(corpus.words(175) + phrase);
      Sketches pair = new Sketches(List.of(one, other));
      String name = "seed " + seed;
      pair.forEachMeeting(
          (a, b) -> {
            met.add(name);
            if (pair.mayOverlap(a, b)) {
              kept.add(name);
            }
          });
    }

    assertThat(met).hasSizeGreaterThan(40);
    assertThat(kept).hasSizeLessThan(4);
  }

  @Test
  void passesTogetherShowEveryMeetingOnce() {
    SeededCorpus corpus = new SeededCorpus(5);
    List<Shingles> articles = new ArrayList<>();
    String phrase = corpus.words(20);
    for (int i = 0; i < 300; i++) {
      articles.add(Shingles.of(i % 2 == 0 ? phrase + corpus.words(90) : corpus.words(90)));
    }

    List<String> inOnePass = meetings(new Sketches(articles));
    List<String> inManyPasses = meetings(new Sketches(articles, 100));

    assertThat(inOnePass).hasSizeGreaterThan(1_000);
    assertThat(inManyPasses).containsExactlyInAnyOrderElementsOf(inOnePass);
  }

  private static List<String> meetings(Sketches sketches) {
    List<String> meetings = new ArrayList<>();
    sketches.forEachMeeting((a, b) -> meetings.add(a + " " + b));
    return meetings;
  }

  @Test
  void crowdedBucketCostsAFixedNumberOfLooksAnArticle() {
    List<Shingles> articles = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      articles.add(Shingles.of(new SeededCorpus(4).words(100)));
    }
    Set<Integer> widths = new HashSet<>();
    int[] looks = new int[1];

    new Sketches(articles)
        .forEachMeeting(
            (a, b) -> {
              widths.add(b - a);
              looks[0]++;
            });

    assertThat(widths).hasSize(Sketches.WINDOW).allMatch(width -> width <= Sketches.WINDOW);
    assertThat(looks[0]).isLessThan(1_000 * Sketches.WINDOW * Sketches.SIZE);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "10, 1", "14, 2", "32, 9"})
  void moreSampledMeansMoreToShare(int sampled, int least) {
    assertThat(LeastShared.of(sampled)).isEqualTo(least);
  }

  /** Two texts of which .6 of the shorter one's shingles are shared. */
  private static Sketches pair(Random random, int shorter, int longer) {
    int shared = (int) Math.ceil(shorter * 0.6);
    int[] one = random.ints(shorter).toArray();
    int[] other = random.ints(longer).toArray();
    System.arraycopy(one, 0, other, 0, shared);
    return new Sketches(List.of(shingles(one), shingles(other)));
  }

  private static Shingles shingles(int[] hashes) {
    Arrays.sort(hashes);
    return Shingles.of(hashes.length, hashes);
  }
}
