package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.dateline.table.NamedRows.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.command.UsageException;
import org.dateline.count.timeline.Period;
import org.dateline.table.NamedRows;
import org.dateline.table.SampleTables;
import org.dateline.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a comparison takes from the tables of a run: here two articles of one story. */
final class FinishedRunReaderTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    NamedRows.write(
        folder,
        Table.ARTICLES,
        List.of(
            row("article_id", "a1", "story_id", "a1", "title", "-5 degrees", "words", 40),
            row("article_id", "a2", "story_id", "a1", "published", LocalDate.of(2021, 3, 1))));
    NamedRows.write(
        folder,
        Table.MENTIONS,
        List.of(
            mention("a1", "country", "PER", true),
            mention("a1", "country", "PER", true),
            mention("a1", "country", "CHL", false),
            mention("a2", "country", "PER", true),
            mention("a2", "person", "per:ana silva", true)));
    NamedRows.write(
        folder,
        Table.COUNTRIES,
        List.of(
            row("country", "PER", "name", "Peru", "articles", 2, "stories", 1, "mentions", 3),
            row("country", "CHL", "name", "Chile")));
  }

  @Test
  void articlesHaveTheirStoriesDatesAndCountedCountries() throws IOException {
    FinishedRun run = FinishedRunReader.read(folder.toString());

    assertThat(run.codeToName()).containsExactly(entry("CHL", "Chile"), entry("PER", "Peru"));
    assertThat(run.idToArticle()).containsOnlyKeys("a1", "a2");
    CountedArticle first = run.article("a1");
    assertThat(first.isEarliest()).isTrue();
    assertThat(first.identity()).isEqualTo(new Identity("", "", "-5 degrees", 40, 0));
    assertThat(first.published()).isEmpty();
    assertThat(first.codeToMentions()).containsExactly(entry("PER", 2));
    CountedArticle second = run.article("a2");
    assertThat(second.isEarliest()).isFalse();
    assertThat(second.published()).contains(LocalDate.of(2021, 3, 1));
    assertThat(second.codeToMentions()).containsExactly(entry("PER", 1));
  }

  @Test
  void continuationFilesBelongToTheRun() throws IOException {
    FinishedRun whole = FinishedRunReader.read(folder.toString());
    SampleTables.split(folder, Table.ARTICLES, 1);
    SampleTables.split(folder, Table.MENTIONS, 2);

    assertThat(FinishedRunReader.read(folder.toString())).isEqualTo(whole);
  }

  @Test
  void optionsAreThoseOfRunJsonIfItIsThere() throws IOException {
    assertThat(FinishedRunReader.read(folder.toString()).facts()).isEmpty();
    Files.writeString(
        folder.resolve("run.json"),
        """
        {"version": "0.1.0", "rules": {"program": "ab"}, "options": {"period": "week", "csvBom": false}}
        """);

    FinishedRun run = FinishedRunReader.read(folder.toString());

    assertThat(run.facts())
        .containsExactly(
            entry("--csvBom", "false"),
            entry("--period", "week"),
            entry("program", "ab"),
            entry("version", "0.1.0"));
    assertThat(run.period()).contains(Period.WEEK);
    assertThat(run.hasByteOrderMark()).isFalse();
  }

  @Test
  void tablesThatDoNotAgreeAreRefused() throws IOException {
    Path countries = folder.resolve("countries.csv");
    Files.writeString(
        countries, Files.readString(countries).replace("PER,Peru,2,1", "PER,Peru,2,2"));

    assertThatThrownBy(() -> FinishedRunReader.read(folder.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(
            "countries.csv has 2 stories of PER, articles.csv and mentions.csv give 1");
  }

  @Test
  void tableThatCannotBeReadIsRefused() throws IOException {
    Path articles = folder.resolve("articles.csv");
    Files.writeString(articles, Files.readString(articles).replace("2021-03-01", "1 March"));

    assertThatThrownBy(() -> FinishedRunReader.read(folder.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("the tables cannot be read")
        .hasMessageContaining("1 March");
  }

  @Test
  void folderWithoutTheTablesIsRefused() {
    assertThatThrownBy(() -> FinishedRunReader.read(folder.resolve("nowhere").toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no mentions.csv in");
  }

  private static Map<String, Object> mention(
      String article, String type, String id, boolean isCounted) {
    return row("article_id", article, "type", type, "entity_id", id, "counted", isCounted);
  }
}
