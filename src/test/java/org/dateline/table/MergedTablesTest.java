package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.ArticleCounts;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCounts;
import org.dateline.count.MentionCounter;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.dateline.count.timeline.TimeFrames;
import org.dateline.count.timeline.Timeline;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Mention;
import org.dateline.model.RandomArticles;
import org.dateline.note.NoteTaker;
import org.dateline.table.row.CountryRows;
import org.dateline.table.row.CoverageRows;
import org.dateline.table.row.EntityRows;
import org.dateline.table.row.PairTimelineRows;
import org.dateline.table.row.TimelineRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables do not depend on how the articles came in parts, nor on the order of these. */
final class MergedTablesTest {
  private static final List<Period> PERIODS = List.of(Period.values());

  private static final TreeMap<String, String> CODE_TO_NAME =
      new TreeMap<>(
          Map.of("CHN", "China", "PRK", "North Korea", "RUS", "Russia", "USA", "America"));

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void partsInAnyOrderGiveTheSameTablesOfCountries(long seed) {
    Random random = new Random(seed);
    Period period = PERIODS.get(random.nextInt(PERIODS.size()));
    List<AnnotatedArticle> articles = RandomArticles.next(random, 50);

    CountryCounts merged = new CountryCounts();
    for (List<AnnotatedArticle> part : shuffledParts(articles, random)) {
      ByteEncoder out = new ByteEncoder();
      counts(part, period).encode(out);
      merged.mergeEncoded(new ByteDecoder(out.toBytes()));
    }

    assertThat(tables(merged, period))
        .as("seed %d", seed)
        .isEqualTo(tables(counts(articles, period), period));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void shardsOfPartsGiveTheSameTableOfEntities(long seed) {
    Random random = new Random(seed);
    List<AnnotatedArticle> articles = RandomArticles.next(random, 50);
    int shards = 1 + random.nextInt(4);

    List<String> lines = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      EntityCounts merged = new EntityCounts();
      for (List<AnnotatedArticle> part : shuffledParts(articles, random)) {
        merged.mergeEncoded(
            new ByteDecoder(entities(part).encodeShards(shards).get(shard).toBytes()));
      }
      lines.addAll(rowsOf(merged).lines().toList());
    }

    assertThat(lines)
        .as("seed %d", seed)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(rowsOf(entities(articles)).lines().toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24})
  void rowsOfCountriesAreThoseOfTheirMentions(long seed) {
    List<AnnotatedArticle> articles = RandomArticles.next(new Random(seed), 40);
    CountryCounts counts = counts(articles, Period.DAY);
    String table =
        WrittenRows.of(
            Table.COUNTRIES.columns(), out -> CountryRows.write(out, counts, CODE_TO_NAME));

    assertThat(WrittenRows.parse(table)).hasSize(CODE_TO_NAME.size());
    for (var row : WrittenRows.parse(table)) {
      Predicate<Mention> counted = m -> m.counted() && m.entityId().equals(row.get(0));
      List<AnnotatedArticle> with =
          articles.stream().filter(a -> a.mentions().stream().anyMatch(counted)).toList();
      long stories = with.stream().filter(MergedTablesTest::isStory).count();
      long sources =
          with.stream().map(a -> a.article().source()).filter(s -> !s.isEmpty()).distinct().count();
      long sentences =
          with.stream()
              .filter(MergedTablesTest::isStory)
              .flatMap(
                  a ->
                      a.mentions().stream()
                          .filter(counted)
                          .map(m -> a.id() + m.field() + m.sentence()))
              .distinct()
              .count();
      long mentions = articles.stream().flatMap(a -> a.mentions().stream()).filter(counted).count();

      assertThat(row.toList().subList(2, 7))
          .as("seed %d: %s", seed, row)
          .containsExactly(
              "" + with.size(), "" + stories, "" + sources, "" + sentences, "" + mentions);
    }
  }

  private static boolean isStory(AnnotatedArticle article) {
    return article.id().codePoints().sum() % 3 != 0;
  }

  private static List<List<AnnotatedArticle>> shuffledParts(
      List<AnnotatedArticle> articles, Random random) {
    List<AnnotatedArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    List<List<AnnotatedArticle>> parts = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); ) {
      int to = Math.min(shuffled.size(), from + random.nextInt(15));
      parts.add(shuffled.subList(from, to));
      from = to;
    }
    return parts;
  }

  private static CountryCounts counts(List<AnnotatedArticle> articles, Period period) {
    CountryCounts counts = new CountryCounts();
    articles.forEach(
        article ->
            counts.add(
                MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC)),
                isStory(article),
                TimeFrames.of(period)));
    return counts;
  }

  /** Digests go through bytes, as they do between the steps of a run. */
  private static EntityCounts entities(List<AnnotatedArticle> articles) {
    EntityCounts entities = new EntityCounts();
    for (AnnotatedArticle article : articles) {
      ByteEncoder out = new ByteEncoder();
      MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC)).encode(out);
      ArticleCounts digest = ArticleCounts.decode(new ByteDecoder(out.toBytes()));
      digest.occurrences().stream()
          .filter(one -> !one.isCountry())
          .forEach(one -> entities.add(digest, isStory(article), one));
    }
    return entities;
  }

  private static String rowsOf(EntityCounts entities) {
    return WrittenRows.of(Table.ENTITIES.columns(), out -> EntityRows.write(out, entities.rows()));
  }

  private static String tables(CountryCounts counts, Period period) {
    Timeline timeline =
        new Timeline(
            period,
            Optional.of(new DateRange(LocalDate.of(2017, 1, 20), LocalDate.of(2017, 2, 13))));
    List<List<String>> headings = List.of(List.of("CHN", "China"), List.of("USA", "America"));
    return counts.articles()
        + (" " + counts.stories() + "\n")
        + WrittenRows.of(
            Table.COUNTRIES.columns(), out -> CountryRows.write(out, counts, CODE_TO_NAME))
        + WrittenRows.of(
            Table.TIMELINE_COUNTRIES.columns(),
            out -> new TimelineRows(timeline, counts.periods()).write(out, headings))
        + WrittenRows.of(
            Table.TIMELINE_PAIRS.columns(), out -> PairTimelineRows.write(out, counts, timeline))
        + WrittenRows.of(Table.COVERAGE.columns(), out -> CoverageRows.write(out, counts, period));
  }
}
