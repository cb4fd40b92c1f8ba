package org.dateline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.SampleTables;
import org.dateline.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown for a pair is what the tables of the sample count. */
class ExplainTest {
  private static final Path SAMPLE = Path.of("output");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      names = {
        "COOCCURRENCE_COUNTRIES",
        "COOCCURRENCE_ENTITIES_COUNTRIES",
        "COOCCURRENCE_ENTITIES"
      })
  void countsAreTheOnesOfTheTable(Table table) throws IOException {
    for (Row row : rows(table)) {
      Explanation found = pair(SAMPLE, row.id("b"), row.id("a"), "", 1000);

      long stories = row.count("stories");
      assertThat(found.stories()).as("row %d", row.number()).isEqualTo(stories);
      assertThat(found.articles()).isEqualTo(row.count("articles"));
      assertThat(found.sentences()).isEqualTo(row.count("sentences"));
      assertThat(found.cell()).isEqualTo(stories + " in " + table.fileName(1));
      assertThat(found.lines().stream().filter(line -> !line.startsWith(" ")))
          .hasSize((int) stories);
    }
  }

  @Test
  void countsOfAPeriodAreTheOnesOfTheTimeline() throws IOException {
    for (Row row : rows(Table.TIMELINE_PAIRS)) {
      if (row.count("articles") > 0) {
        Explanation found = pair(SAMPLE, row.id("a"), row.id("b"), row.id("period"), 5);

        long stories = row.count("stories");
        assertThat(found.stories()).as("row %d", row.number()).isEqualTo(stories);
        assertThat(found.cell()).isEqualTo(stories + " in timeline_pairs.csv");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"COUNTRIES, country", "ENTITIES, entity_id"})
  void countsOfOneNameAreTheOnesOfItsTable(Table table, String column) throws IOException {
    for (Row row : rows(table)) {
      Explanation found = one(row.id(column), "", false, 1000);

      long stories = row.count("stories");
      assertThat(found.stories()).as("row %d", row.number()).isEqualTo(stories);
      assertThat(found.articles()).isEqualTo(row.count("articles"));
      assertThat(found.mentions()).isEqualTo(row.count("mentions"));
      assertThat(found.cell()).isEqualTo(stories + " in " + table.fileName(1));
      if (table == Table.COUNTRIES) {
        assertThat(found.sentences()).isEqualTo(row.count("sentences"));
      }
    }
  }

  @Test
  void mentionsOfANameAreToldByTheRuleThatBroughtThem() throws IOException {
    for (Row row : rows(Table.ENTITIES)) {
      String id = row.id("entity_id");
      List<RuleCount> rules = one(id, "", false, 1000).rules();

      assertThat(rules.stream().mapToLong(RuleCount::mentions).sum())
          .isEqualTo(row.count("mentions"));
      assertThat(rules).isSortedAccordingTo((a, b) -> Long.compare(b.mentions(), a.mentions()));
      for (RuleCount rule : rules) {
        assertThat(rows(Table.MENTIONS))
            .filteredOn(mention -> mention.id("entity_id").equals(id) && mention.flag("counted"))
            .filteredOn(mention -> mention.id("rule").equals(rule.rule()))
            .hasSize((int) rule.mentions())
            .anyMatch(
                mention ->
                    mention.id("article_id").equals(rule.article())
                        && rule.example().contains(mention.text("surface")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"TIMELINE_COUNTRIES, country", "TIMELINE_ENTITIES, entity_id"})
  void countsOfOneNameInAPeriodAreTheOnesOfItsTimeline(Table table, String column)
      throws IOException {
    List<Row> rows = rows(table).stream().filter(row -> row.count("articles") > 0).toList();
    assertThat(rows).hasSizeGreaterThan(50);
    for (Row row : rows.subList(0, 50)) {
      Explanation found = one(row.id(column), row.id("period"), false, 5);

      long stories = row.count("stories");
      assertThat(found.stories()).as("row %d", row.number()).isEqualTo(stories);
      assertThat(found.articles()).isEqualTo(row.count("articles"));
      assertThat(found.cell()).isEqualTo(stories + " in " + table.fileName(1));
    }
  }

  @Test
  void newestFirstIsTheOtherWayRoundWithTheUndatedLastInBoth() throws IOException {
    List<String> oldest = dates(one("RUS", "", false, 1000));
    List<String> newest = dates(one("RUS", "", true, 1000));

    assertThat(oldest).contains("").isNotEqualTo(newest);
    assertThat(oldest.get(oldest.size() - 1)).isEmpty();
    assertThat(newest.get(newest.size() - 1)).isEmpty();
    assertThat(newest.stream().filter(date -> !date.isEmpty()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(newest).containsExactlyInAnyOrderElementsOf(oldest);
  }

  @Test
  void csvHasARowForEachSentence() throws IOException {
    Explanation found = one("PRK", "", false, 1000);

    String csv = ExplainCommand.answer(List.of("PRK", "--csv"));

    assertThat(csv.lines()).hasSize(1 + (int) found.sentences());
    assertThat(csv).startsWith("published,article_id,source,title,url,sentence\n");
    assertThat(ExplainCommand.answer(List.of("north korea", "--csv=true", "--limit=2")).lines())
        .hasSize(3);
  }

  @Test
  void monthIsTheSumOfItsPeriods() throws IOException {
    Explanation found = pair(SAMPLE, "CHN", "PRK", "2023-02", 100);

    assertThat(found.cell()).isEqualTo(found.stories() + " in timeline_pairs.csv");
    assertThat(found.lines())
        .filteredOn(line -> !line.startsWith(" "))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("2023-02-"));
  }

  @Test
  void splitTablesGiveTheSame() throws IOException {
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    SampleTables.split(tables, Table.MENTIONS, 250);
    SampleTables.split(tables, Table.ARTICLES, 20);
    SampleTables.split(tables, Table.ENTITIES, 3);

    assertThat(pair(tables, "CHN", "USA", "", 100)).isEqualTo(pair(SAMPLE, "CHN", "USA", "", 100));
  }

  @Test
  void limitIsOfSentencesAndTheEarliestComeFirst() throws IOException {
    List<String> all = pair(SAMPLE, "CHN", "PRK", "", 1000).lines();

    List<String> three = pair(SAMPLE, "CHN", "PRK", "", 3).lines();

    assertThat(all.subList(0, three.size())).isEqualTo(three);
    assertThat(three.stream().filter(line -> line.startsWith(" "))).hasSize(3);
    assertThat(
            all.stream().filter(line -> line.startsWith("20")).map(line -> line.substring(0, 10)))
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "usa, USA",
    "North Korea, PRK",
    "Kim Jong Un, per:kim jong un",
    "per:kim jong un, per:kim jong un"
  })
  void subjectIsFoundByIdOrNameWhateverTheCase(String typed, String id) throws IOException {
    assertThat(Subjects.read(SAMPLE).find(typed)).map(Subject::id).contains(id);
  }

  private static List<Row> rows(Table table) {
    try (Stream<Row> rows = FinishedTable.rows(SAMPLE, table)) {
      return rows.toList();
    }
  }

  private static List<String> dates(Explanation found) {
    return found.shown().stream().map(ShownSentence::published).toList();
  }

  private static Explanation one(String id, String period, boolean isNewestFirst, int limit)
      throws IOException {
    return Explain.of(SAMPLE, new Question(List.of(subject(id)), period, isNewestFirst, limit));
  }

  private static Explanation pair(Path folder, String a, String b, String period, int limit)
      throws IOException {
    return Explain.of(folder, new Question(List.of(subject(a), subject(b)), period, false, limit));
  }

  private static Subject subject(String id) {
    return new Subject(id, "");
  }
}
