package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.timeline.DateRange;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.ArticleId;
import org.dateline.model.Mention;
import org.dateline.model.RandomArticles;
import org.dateline.note.NoteTaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PairCountsTest {
  private static final String SEPARATOR = "\u0000";

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void countsAsATreeOfPairsDoes(long seed) {
    Random random = new Random(seed);
    List<AnnotatedArticle> articles = RandomArticles.next(random, random.nextInt(60));

    PairCounts tally = tally(articles);

    assertThat(sorted(tally)).as("seed %d", seed).isEqualTo(slowly(articles));
    assertThat(tally.size()).as("seed %d", seed).isEqualTo(slowly(articles).size());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void shardsOfPartsInAnyOrderGiveTheSame(long seed) {
    Random random = new Random(seed);
    List<AnnotatedArticle> articles = RandomArticles.next(random, 40);
    List<PairCounts> parts = new ArrayList<>();
    for (int from = 0; from < 40; from += 8) {
      parts.add(tally(articles.subList(from, from + 8)));
    }

    SortedMap<String, PairCount> merged = new TreeMap<>();
    int shards = 1 + random.nextInt(5);
    for (int shard = 0; shard < shards; shard++) {
      Collections.shuffle(parts, random);
      PairCounts all = new PairCounts();
      for (PairCounts part : parts) {
        all.mergeEncoded(new ByteDecoder(part.encodeShards(shards).get(shard).toBytes()));
      }
      sorted(all).forEach((key, pair) -> assertThat(merged.put(key, pair)).as(key).isNull());
    }

    assertThat(merged).as("seed %d", seed).isEqualTo(slowly(articles));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23})
  void pairsInTooFewStoriesAreLeftOut(long seed) {
    List<AnnotatedArticle> articles = RandomArticles.next(new Random(seed), 30);
    ByteEncoder out = new ByteEncoder();
    tally(articles).encodeFrequent(out, 3);
    PairCounts frequent = new PairCounts();
    frequent.mergeEncoded(new ByteDecoder(out.toBytes()));

    SortedMap<String, PairCount> expected = slowly(articles);
    expected.values().removeIf(pair -> pair.stories() < 3);

    assertThat(expected).as("seed %d", seed).isNotEmpty();
    assertThat(sorted(frequent)).as("seed %d", seed).isEqualTo(expected);
  }

  /** Every third id is that of a copy. */
  private static boolean isStory(AnnotatedArticle article) {
    return article.id().codePoints().sum() % 3 != 0;
  }

  private static PairCounts tally(List<AnnotatedArticle> articles) {
    PairCounts tally = new PairCounts();
    for (AnnotatedArticle article : articles) {
      ArticleCounts digest = MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC));
      List<Occurrence> counted =
          digest.occurrences().stream().filter(Occurrence::isCounted).toList();
      for (int i = 0; i < counted.size(); i++) {
        for (Occurrence b : counted.subList(i + 1, counted.size())) {
          tally.add(digest, isStory(article), counted.get(i), b);
        }
      }
    }
    return tally;
  }

  private static SortedMap<String, PairCount> sorted(PairCounts tally) {
    SortedMap<String, PairCount> pairs = new TreeMap<>();
    tally.forEach(pair -> assertThat(pairs.put(pair.a() + SEPARATOR + pair.b(), pair)).isNull());
    return pairs;
  }

  /** The same from the mentions themselves, pair by pair and article by article. */
  private static SortedMap<String, PairCount> slowly(List<AnnotatedArticle> articles) {
    NavigableSet<String> ids = new TreeSet<>(CodePointOrder.INSTANCE);
    articles.forEach(
        article ->
            article.mentions().stream()
                .filter(Mention::counted)
                .forEach(m -> ids.add(m.entityId())));
    SortedMap<String, PairCount> pairs = new TreeMap<>();
    for (String a : ids) {
      for (String b : ids.tailSet(a, false)) {
        PairCount pair = slowly(articles, a, b);
        if (pair.articles() > 0) {
          pairs.put(a + SEPARATOR + b, pair);
        }
      }
    }
    return pairs;
  }

  private static PairCount slowly(List<AnnotatedArticle> articles, String a, String b) {
    long both = 0;
    long stories = 0;
    long sentences = 0;
    NavigableSet<LocalDate> dates = new TreeSet<>();
    NavigableSet<Example> examples = new TreeSet<>();
    for (AnnotatedArticle article : articles) {
      SortedSet<Integer> withA = sentences(article, a);
      SortedSet<Integer> withB = sentences(article, b);
      if (withA.isEmpty() || withB.isEmpty()) {
        continue;
      }
      both++;
      article.article().published().date().ifPresent(dates::add);
      if (isStory(article)) {
        NavigableSet<Integer> shared = new TreeSet<>(withA);
        shared.retainAll(withB);
        stories++;
        sentences += shared.size();
        int either = Math.min(withA.first(), withB.first());
        examples.add(
            new Example(
                !shared.isEmpty(),
                article.article().published().epochSecond(),
                ArticleId.toNumber(article.id()),
                shared.isEmpty() ? either : shared.first()));
      }
    }
    Optional<DateRange> range =
        dates.isEmpty()
            ? Optional.empty()
            : Optional.of(new DateRange(dates.first(), dates.last()));
    return new PairCount(a, b, both, stories, sentences, range, examples.stream().findFirst());
  }

  private static SortedSet<Integer> sentences(AnnotatedArticle article, String id) {
    SortedSet<Integer> ordinals = new TreeSet<>();
    for (Mention mention : article.mentions()) {
      if (mention.counted() && mention.entityId().equals(id)) {
        ordinals.add(MentionCounter.ordinal(mention));
      }
    }
    return ordinals;
  }
}
