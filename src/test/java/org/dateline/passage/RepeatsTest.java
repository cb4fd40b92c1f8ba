package org.dateline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.trail.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RepeatsTest {
  /** Of a passage inside a sentence, up to two words at each end may be missed. */
  private static final int EDGE = Fingerprints.WINDOW - 1;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void plantedPassagesAreFoundFromTheirSecondStoryOn(long seed) {
    PlantedNews news = new PlantedNews(seed);
    List<List<Long>> passageToArticles = new ArrayList<>();
    List<String> passages = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String passage = news.words(12 + news.below(60)).replace(".", "");
      List<Long> articles = new ArrayList<>();
      for (int j = Repeats.LEAST_STORIES + news.below(6); j > 0; j--) {
        articles.add(news.plant("outlet" + i % 7, passage, i % 2 == 0));
      }
      passages.add(passage);
      passageToArticles.add(articles);
    }

    Map<Long, BitSet> found = news.find();

    int expected = 0;
    int refused = 0;
    for (int i = 0; i < passages.size(); i++) {
      List<Long> articles = passageToArticles.get(i);
      assertThat(news.repeated(articles.get(0), found)).as("seed %d", seed).isEmpty();
      for (long article : articles.subList(1, articles.size())) {
        int words = passages.get(i).split(" ").length;
        int wordsFound = found.getOrDefault(article, new BitSet()).cardinality();
        expected++;
        refused += wordsFound >= words - 2 * EDGE && wordsFound <= words ? 1 : 0;
      }
    }
    double recall = (double) refused / expected;
    System.out.println("planted passages, seed " + seed + ": recall " + recall);
    assertThat(recall).as("seed %d", seed).isGreaterThanOrEqualTo(0.98);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void quotationsAreNewsTheFirstTimeAndInAFewReports(long seed) {
    PlantedNews news = new PlantedNews(seed);
    Set<Long> first = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      String quotation = "“" + news.words(12 + news.below(30)) + "”";
      int reports = 1 + news.below(8);
      for (int j = 0; j < reports; j++) {
        long article = news.plant("outlet" + i % 7, quotation, true);
        if (j == 0 || reports < Repeats.LEAST_STORIES) {
          first.add(article);
        }
      }
    }

    assertThat(news.find().keySet()).doesNotContainAnyElementsOf(first).isNotEmpty();
  }

  @Test
  void anOutletIsJudgedByItsOwnStoriesAlone() {
    PlantedNews news = new PlantedNews(4);
    String passage = news.words(30);
    for (int i = 0; i < 2 * (Repeats.LEAST_STORIES - 1); i++) {
      news.plant(i % 2 == 0 ? "Gazette" : "Herald", passage, false);
    }
    assertThat(news.find()).isEmpty();

    news.plant("Herald", passage, false);

    assertThat(news.find()).hasSize(Repeats.LEAST_STORIES - 1);
  }

  @Test
  void versionsOfOneArticleAreOneStory() {
    PlantedNews news = new PlantedNews(5);
    String report = news.words(500);
    for (int i = 0; i < 8; i++) {
      news.add("Gazette", report + "\n" + news.words(20));
    }

    assertThat(news.find()).isEmpty();
  }

  @Test
  void reportsWithOneGalleryAreStoriesOfTheirOwn() {
    PlantedNews news = new PlantedNews(6);
    String gallery = news.words(900);
    for (int i = 0; i < 7; i++) {
      news.add("Gazette", news.words(250) + "\n" + gallery);
    }

    Map<Long, BitSet> found = news.find();

    assertThat(found.keySet()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(found.values()).allSatisfy(words -> assertThat(words.cardinality()).isEqualTo(900));
  }

  @Test
  void shortLinesAreRepeatedAsAWholeOnly() {
    PlantedNews news = new PlantedNews(7);
    for (int i = 0; i < 6; i++) {
      news.plant("Gazette", "Follow Jane Doe on Chirper", i > 0);
      news.plant("Herald", "Follow Jane Doe on Chirper", false);
      news.plant("Post", "Contributing: Newswire", false);
    }

    Map<Long, BitSet> found = news.find();

    assertThat(found).hasSize(5);
    found
        .keySet()
        .forEach(
            id -> assertThat(news.repeated(id, found)).isEqualTo("Follow Jane Doe on Chirper"));
  }

  @Test
  void textsWithTwelveWordsInCommonShareAFingerprint() {
    for (int seed = 0; seed < 500; seed++) {
      PlantedNews news = new PlantedNews(seed);
      String shared = news.words(Fingerprints.WORDS + Fingerprints.WINDOW - 1);
      Set<Long> one = hashes(news.words(news.below(40)) + " " + shared + " " + news.words(30));
      Set<Long> other = hashes(news.words(30) + " " + shared + " " + news.words(news.below(40)));

      one.retainAll(other);

      assertThat(one).as("seed %d", seed).isNotEmpty();
    }
  }

  private static Set<Long> hashes(String text) {
    Set<Long> hashes = new HashSet<>();
    Fingerprints.forEach(Trail.of(text), "Gazette", one -> hashes.add(one.hash()));
    return hashes;
  }
}
