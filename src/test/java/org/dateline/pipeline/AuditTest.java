package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.table.Column;
import org.dateline.table.ColumnType;
import org.dateline.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every count in every table can be recomputed from the mentions and the articles by plain SQL. */
class AuditTest {
  /** Columns that count what neither articles nor mentions show, or that are tested elsewhere. */
  private static final Set<String> NOT_RECOMPUTED =
      Set.of(
          "articles.record",
          "articles.words",
          "articles.sentences",
          "articles.published",
          "words_countries.sentences_with",
          "words_countries.sentences",
          "timeline_countries.burst",
          "timeline_entities.burst");

  private static final Path SAMPLE = Path.of("output");

  @TempDir private Path folder;

  private static List<Table> tablesOfTheSample() {
    return Arrays.stream(Table.values()).filter(table -> !table.isOfTopics()).toList();
  }

  @Test
  void everyCountOfTheSampleIsRecomputed() throws Exception {
    try (Audit audit = Audit.of(SAMPLE, Map.of())) {
      assertThat(audit.differences()).isEmpty();
      assertThat(audit.rows(Table.MENTIONS)).isGreaterThan(300);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed=1",
        "seed=2 period=month minStories=1 top=7 countries=USA,CHN,KOR,PRK,RUS,JPN,FRA,GEO",
        "seed=3 period=week from=2017-03-08 to=2017-06-20 minStories=3",
        "seed=4 period=year duplicates=keep count=name,capital,leader timezone=Asia/Tokyo",
        "seed=6 topics=topics.csv countries=CHN,KOR,PRK,USA period=month",
        "seed=5 entities=false countries=CHN,KOR,PRK"
      })
  void everyCountOfARandomCorpusIsRecomputed(String words) throws Exception {
    Map<String, String> options = new TreeMap<>();
    for (String word : List.of(words.split(" ", -1))) {
      options.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
    }
    long seed = Long.parseLong(options.remove("seed"));
    Path news = folder.resolve("news.jsonl");
    RandomNews.write(news, seed, 200);
    Path tables = folder.resolve("tables");
    if (options.containsKey("topics")) {
      Path topics = folder.resolve(options.getOrDefault("topics", ""));
      Files.writeString(topics, "topic;phrase\r\nnations;North*\r\nnations;china\r\nsaid;said\r\n");
      options.put("topics", topics.toString());
    }
    List<String> arguments = new ArrayList<>(List.of("--maxRejected=1"));
    options.putIfAbsent("period", "day");
    options.putIfAbsent("minStories", "2");
    options.forEach((name, value) -> arguments.add("--" + name + "=" + value));

    JobRun.run(news, tables, arguments.toArray(String[]::new));

    try (Audit audit = Audit.of(tables, options)) {
      assertThat(audit.differences()).as(words).isEmpty();
      assertThat(audit.rows(Table.MENTIONS)).as(words).isGreaterThan(200);
      assertThat(audit.rows(Table.COOCCURRENCE_ENTITIES) > 0)
          .as(words)
          .isEqualTo(!words.contains("entities=false"));
    }
  }

  @Test
  void everyColumnThatCountsIsRecomputed() throws Exception {
    Set<String> missing = new TreeSet<>();
    try (Audit audit = Audit.of(SAMPLE, Map.of())) {
      for (Table table : tablesOfTheSample()) {
        Set<String> recomputed = audit.recomputed(table);
        audit.table(table).columns().stream()
            .filter(AuditTest::isCount)
            .map(Column::name)
            .filter(name -> !recomputed.contains(name))
            .forEach(name -> missing.add(table.label() + "." + name));
      }
    }

    missing.removeIf(name -> name.startsWith("mentions.") || name.startsWith("rejected."));
    assertThat(missing).isEqualTo(new TreeSet<>(NOT_RECOMPUTED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE countries SET mentions_demonym = mentions_demonym + 1 WHERE country = 'RUS'",
        "UPDATE cooccurrence_countries SET sentences = sentences + 1 WHERE a = 'CHN' AND b = 'PRK'",
        "UPDATE timeline_pairs SET articles = articles + 1 WHERE a = 'CHN' AND b = 'PRK'",
        "UPDATE timeline_countries_wide SET \"USA\" = \"USA\" + 1",
        "UPDATE coverage SET gap = 1 - gap",
        "UPDATE article_countries SET in_title = 1 - in_title",
        "UPDATE stories SET source_list = source_list || '; Nobody'",
        "UPDATE sources SET words = words + 1",
        "UPDATE countries_by_source SET log_odds = log_odds + 0.00001",
        "DELETE FROM countries_by_source WHERE country = 'USA'",
        "UPDATE countries SET share = share + 0.000002 WHERE country = 'USA'",
        "DELETE FROM cooccurrence_countries WHERE a = 'CHN'",
        "UPDATE countries SET first_date = NULL",
        "INSERT INTO entities (entity_id) VALUES ('per:nobody')"
      })
  void oneWrongCellIsFound(String mistake) throws Exception {
    try (Audit audit = Audit.of(SAMPLE, Map.of())) {
      audit.execute(mistake);

      assertThat(audit.differences()).isNotEmpty();
    }
  }

  private static boolean isCount(Column column) {
    return Arrays.asList(ColumnType.INTEGER, ColumnType.FLAG, ColumnType.DATE)
        .contains(column.type());
  }
}
