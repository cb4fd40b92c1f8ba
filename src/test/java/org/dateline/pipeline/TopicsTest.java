package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.csv.CSVRecord;
import org.dateline.explain.Explain;
import org.dateline.explain.ExplainCommand;
import org.dateline.explain.Explanation;
import org.dateline.explain.Question;
import org.dateline.explain.Subject;
import org.dateline.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option {@code --topics}, from the file to the tables and back to the sentences. */
final class TopicsTest {
  @TempDir private Path folder;

  private Path run(String name, String... more) throws IOException {
    Path topics =
        Files.writeString(
            folder.resolve("topics.csv"),
            "\ufefftopic\tphrase\r\nsanctions\tembargo*\r\nharvest\tharvest\r\n");
    Path tables = folder.resolve(name);
    String[] options = new String[more.length + 2];
    System.arraycopy(more, 0, options, 0, more.length);
    options[more.length] = "--topics=" + topics;
    options[more.length + 1] = "--entities=false";
    JobRun.run(news(), tables, options);
    return tables;
  }

  private Path news() throws IOException {
    String line =
        "{\"title\":\"%s\",\"text\":\"%s\",\"source\":\"Daily\",\"date\":\"2017-01-0%d\"}\n";
    return Files.writeString(
        folder.resolve("news.jsonl"),
        line.formatted("One", "The embargoes on North Korea go on. Rain fell in the hills.", 2)
            + line.formatted("Two", "China asked for an end of the EMBARGO at sea.", 3)
            + line.formatted("Three", "North Korea expects a poor harvest of barley.", 4)
            + line.formatted("Four", "Nothing at all was said of any place here.", 5));
  }

  @Test
  void topicsHaveTimelinesAndPairsThatCanBeExplained() throws IOException {
    Path tables = run("tables");

    assertThat(JobRun.rows(tables.resolve("cooccurrence_topics_countries.csv")))
        .extracting(row -> row.get("a") + " " + row.get("b") + " " + row.get("stories"))
        .containsExactlyInAnyOrder(
            "CHN topic:sanctions 1", "PRK topic:sanctions 1", "PRK topic:harvest 1");
    List<CSVRecord> timeline = JobRun.rows(tables.resolve("timeline_topics.csv"));
    assertThat(timeline)
        .filteredOn(row -> !row.get("stories").equals("0"))
        .extracting(row -> row.get("period") + " " + row.get("name"))
        .containsExactly("2017-01-02 sanctions", "2017-01-03 sanctions", "2017-01-04 harvest");
    assertThat(ExplainCommand.answer(List.of("topic:sanctions", "PRK", "--output=" + tables)))
        .contains("stories: 1; articles: 1; sentences with both: 1")
        .contains("1 in cooccurrence_topics_countries.csv")
        .contains("embargoes");
    assertThat(JobRun.rows(tables.resolve("entities.csv"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COOCCURRENCE_TOPICS_COUNTRIES, 4",
    "COOCCURRENCE_TOPICS_ENTITIES, 15",
    "TIMELINE_TOPICS, 15"
  })
  void everyNumberOfTheSampleIsExplained(Table table, int least) throws IOException {
    Path topics =
        Files.writeString(
            folder.resolve("own.csv"),
            "topic,phrase\ntalks,talk*\ntalks,negotiat*\nsea,port*\nsea,ship*\n");
    Path tables = folder.resolve("sample");
    JobRun.run(Path.of("input"), tables, "--topics=" + topics);

    int cells = 0;
    for (CSVRecord row : JobRun.rows(tables.resolve(table.fileName(1)))) {
      if (!row.get("articles").equals("0")) {
        Explanation found = explain(tables, table, row);
        assertThat(found.stories() + " " + found.articles())
            .as("%s", row)
            .isEqualTo(row.get("stories") + " " + row.get("articles"));
        assertThat(found.cell()).isEqualTo(row.get("stories") + " in " + table.fileName(1));
        cells++;
      }
    }
    assertThat(cells).isGreaterThanOrEqualTo(least);
  }

  private static Explanation explain(Path tables, Table table, CSVRecord row) throws IOException {
    List<Subject> subjects =
        table == Table.TIMELINE_TOPICS
            ? List.of(new Subject(row.get("topic"), row.get("name")))
            : List.of(
                new Subject(row.get("a"), row.get("a_name")),
                new Subject(row.get("b"), row.get("b_name")));
    String period = table == Table.TIMELINE_TOPICS ? row.get("period") : "";
    return Explain.of(tables, new Question(subjects, period, false, 5));
  }

  @Test
  void withoutTopicsTheirTablesAreNotWrittenAndCountriesAreTheSame() throws IOException {
    Path with = run("with");
    Path without = folder.resolve("without");
    JobRun.run(news(), without, "--entities=false");

    assertThat(without.resolve("timeline_topics.csv")).doesNotExist();
    assertThat(without.resolve("cooccurrence_topics_countries.csv")).doesNotExist();
    assertThat(without.resolve("cooccurrence_topics_entities.csv")).doesNotExist();
    assertThat(without.resolve("countries.csv"))
        .hasSameTextualContentAs(with.resolve("countries.csv"));
  }

  @Test
  void theCacheKnowsOtherTopicsFromThese() throws IOException {
    String cache = "--cache=" + folder.resolve("cache");
    Path first = run("first", cache);
    Path again = run("again", cache);
    SortedMap<String, String> expected = JobRun.tables(first);

    assertThat(JobRun.tables(again)).isEqualTo(expected);
    Path others = Files.writeString(folder.resolve("others.csv"), "topic,phrase\nrain,rain\n");
    Path other = folder.resolve("other");
    JobRun.run(news(), other, cache, "--topics=" + others, "--entities=false");
    assertThat(JobRun.rows(other.resolve("timeline_topics.csv")))
        .extracting(row -> row.get("topic"))
        .containsOnly("topic:rain");
  }
}
