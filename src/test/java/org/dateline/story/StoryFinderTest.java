package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class StoryFinderTest {
  private static final List<String> PLACES =
      List.of("north", "south", "east", "west", "coast", "island", "plain", "hill", "lake", "wood");

  @Test
  void copiesOfGeneratedArticlesAreFound() {
    for (int seed = 0; seed < 3; seed++) {
      SeededCorpus corpus = planted(seed, 1_000);

      PairScore score = corpus.score(corpus.find());

      assertThat(score.recall()).as("seed %d: %s", seed, score).isGreaterThanOrEqualTo(0.98);
      assertThat(score.precision()).as("seed %d: %s", seed, score).isGreaterThanOrEqualTo(0.98);
    }
  }

  /** A list of headlines has no texts: the same headline is one story in all outlets. */
  @Test
  void theSameHeadlineFromFourOutletsIsOneStory() {
    List<String> headlines =
        List.of(
            "Lake dam to be raised by two metres next year",
            "Lake Dam to Be Raised by Two Metres Next Year",
            "Lake dam to be raised by two metres next year - Halvik Courier",
            "Lake dam to be raised by two metres next year | The Morning Post",
            "Lake dam to be raised by three metres next year",
            "News in brief",
            "News in brief",
            "");
    StoryFinder finder = new StoryFinder();
    for (int i = 0; i < headlines.size(); i++) {
      finder.add(i, i, Shingles.of(Headline.trail(headlines.get(i)), new BitSet()));
    }

    assertThat(finder.duplicateToEarliest()).isEqualTo(Map.of(1L, 0L, 2L, 0L, 3L, 0L));
  }

  @Test
  void storiesAreThoseOfComparingAllPairs() {
    for (int seed = 10; seed < 13; seed++) {
      SeededCorpus corpus = planted(seed, 40);

      assertThat(corpus.find()).as("seed %d", seed).isEqualTo(byComparingAllPairs(corpus));
    }
  }

  @Test
  void orderOfArticlesMakesNoDifference() {
    SeededCorpus corpus = planted(30, 300);

    assertThat(corpus.find()).isNotEmpty().isEqualTo(corpus.find()).isEqualTo(corpus.find());
  }

  @Test
  void phraseUnderEveryArticleHidesNoCopy() {
    SeededCorpus corpus = new SeededCorpus(20);
    for (int i = 0; i < 2_000; i++) {
      String text = corpus.words(70 + i % 60);
      String id = corpus.add(text + SeededCorpus.BOILERPLATE);
      if (i % 4 == 0) {
        corpus.addCopy(id, text.substring(0, text.length() * 9 / 10) + SeededCorpus.BOILERPLATE);
      }
    }

    PairScore score = corpus.score(corpus.find());

    assertThat(score.planted()).isEqualTo(500);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.998);
    assertThat(score.precision()).as(score.toString()).isEqualTo(1);
  }

  @Test
  void storyOfManyCopiesIsOne() {
    SeededCorpus corpus = new SeededCorpus(21);
    String original = corpus.add(corpus.words(300));
    for (int i = 0; i < 3_000; i++) {
      corpus.addCopy(original);
    }

    assertThat(corpus.score(corpus.find()).recall()).isGreaterThanOrEqualTo(0.999);
  }

  @Test
  void weeklyColumnsWithOneFrameStayApart() {
    SeededCorpus corpus = new SeededCorpus(22);
    String frame = corpus.words(90);
    for (int week = 0; week < 200; week++) {
      corpus.add(frame + corpus.words(80));
    }

    assertThat(corpus.find()).isEmpty();
  }

  @Test
  void marketReportsFromOneTemplateStayApart() {
    SeededCorpus corpus = new SeededCorpus(23);
    Random random = new Random(23);
    for (int day = 0; day < 200; day++) {
      StringBuilder report = new StringBuilder();
      for (String place : PLACES) {
        report.append(
            "The %s index of leading shares %s %d points, or %.2f percent, to %d at the close. "
                .formatted(
                    place,
                    random.nextBoolean() ? "rose" : "fell",
                    random.nextInt(300),
                    random.nextDouble() * 3,
                    9_000 + random.nextInt(9_000)));
      }
      corpus.add(report.toString());
    }

    assertThat(corpus.find()).isEmpty();
  }

  @Test
  void earliestIsByTimeThenById() {
    String text = new SeededCorpus(24).words(100);
    StoryFinder finder = new StoryFinder();
    finder.add(2, 50, Shingles.of(text));
    finder.add(1, 70, Shingles.of(text));
    finder.add(4, 20, Shingles.of(text));
    finder.add(3, 20, Shingles.of(text));

    assertThat(finder.duplicateToEarliest()).isEqualTo(Map.of(1L, 3L, 2L, 3L, 4L, 3L));
  }

  @Test
  void chainOfVersionsIsOneStory() {
    SeededCorpus corpus = new SeededCorpus(25);
    String[] parts = {corpus.words(60), corpus.words(60), corpus.words(60), corpus.words(60)};
    corpus.add(parts[0] + parts[1] + parts[2]);
    corpus.add(parts[1] + parts[2] + parts[3]);
    corpus.add(parts[2] + parts[3] + corpus.words(50));

    assertThat(corpus.find()).isEqualTo(Map.of("a000001", "a000000", "a000002", "a000000"));
  }

  @Test
  void shortTextsAreCopiesOnlyWhenEqual() {
    SeededCorpus corpus = new SeededCorpus(26);
    String text = corpus.words(49);
    String id = corpus.add(text);
    corpus.addCopy(id, text.toUpperCase(Locale.ROOT) + " !");
    corpus.add(text.substring(text.indexOf(' ')));
    corpus.add("");
    corpus.add(" – ");

    assertThat(corpus.find()).isEqualTo(Map.of("a000001", "a000000"));
  }

  @Test
  void noArticlesAreNoStories() {
    assertThat(new StoryFinder().duplicateToEarliest()).isEmpty();
  }

  /** A third of the articles have one to eight copies. */
  private static SeededCorpus planted(long seed, int articles) {
    SeededCorpus corpus = new SeededCorpus(seed);
    Random random = new Random(seed);
    for (int i = 0; i < articles; i++) {
      String id = corpus.add(corpus.words(130 + random.nextInt(500)));
      int copies = random.nextInt(3) == 0 ? 1 + random.nextInt(8) : 0;
      for (int copy = 0; copy < copies; copy++) {
        corpus.addCopy(id);
      }
    }
    return corpus;
  }

  private static Map<String, String> byComparingAllPairs(SeededCorpus corpus) {
    List<Map.Entry<String, String>> articles = corpus.shuffled();
    articles.sort(Map.Entry.comparingByKey());
    UnionFind stories = new UnionFind(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (NaiveOverlap.isNearDuplicate(articles.get(j).getValue(), articles.get(i).getValue())) {
          stories.join(j, i);
        }
      }
    }
    Map<String, String> duplicates = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      if (stories.find(i) != i) {
        duplicates.put(articles.get(i).getKey(), articles.get(stories.find(i)).getKey());
      }
    }
    return duplicates;
  }
}
