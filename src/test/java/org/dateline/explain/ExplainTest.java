package org.dateline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
      Explanation found = Explain.of(SAMPLE, subject(row.id("b")), subject(row.id("a")), "", 1000);

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
        Explanation found =
            Explain.of(SAMPLE, subject(row.id("a")), subject(row.id("b")), row.id("period"), 5);

        long stories = row.count("stories");
        assertThat(found.stories()).as("row %d", row.number()).isEqualTo(stories);
        assertThat(found.cell()).isEqualTo(stories + " in timeline_pairs.csv");
      }
    }
  }

  @Test
  void monthIsTheSumOfItsPeriods() throws IOException {
    Explanation found = Explain.of(SAMPLE, subject("CHN"), subject("PRK"), "2023-02", 100);

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

    assertThat(Explain.of(tables, subject("CHN"), subject("USA"), "", 100))
        .isEqualTo(Explain.of(SAMPLE, subject("CHN"), subject("USA"), "", 100));
  }

  @Test
  void limitIsOfSentencesAndTheEarliestComeFirst() throws IOException {
    List<String> all = Explain.of(SAMPLE, subject("CHN"), subject("PRK"), "", 1000).lines();

    List<String> three = Explain.of(SAMPLE, subject("CHN"), subject("PRK"), "", 3).lines();

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

  private static Subject subject(String id) {
    return new Subject(id, "");
  }
}
