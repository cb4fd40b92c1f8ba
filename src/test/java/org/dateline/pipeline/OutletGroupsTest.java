package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.dateline.command.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option {@code --groups}, from the file to the tables. */
final class OutletGroupsTest {
  @TempDir private Path folder;

  private Path news() throws IOException {
    String line =
        "{\"title\":\"%s\",\"text\":\"%s is in the news of"
            + " %s.\",\"source\":\"%s\",\"date\":\"2017-01-02\"}\n";
    return Files.writeString(
        folder.resolve("news.jsonl"),
        line.formatted("One", "China", "the harbour", "Daily News")
            + line.formatted("Two", "Russia", "the market", "Herald")
            + line.formatted("Three", "Nobody", "the village", "Zebra; Post"));
  }

  private Path tables(String groups) throws IOException {
    Path file = Files.writeString(folder.resolve("groups.csv"), groups);
    Path tables = folder.resolve("tables");
    JobRun.run(news(), tables, "--groups=" + file, "--entities=false");
    return tables;
  }

  @Test
  void outletsAreGroupedWhateverSpreadsheetSavedTheFile() throws IOException {
    Path tables =
        tables("\ufeffsource,group\r\n\"Zebra; Post\",tabloid\r\nDaily News,\"quality, big\"\r\n");

    assertThat(column(tables.resolve("sources.csv"), "group"))
        .containsExactly("quality, big", "other", "tabloid");
    List<CSVRecord> rows = JobRun.rows(tables.resolve("countries_by_source.csv"));
    assertThat(rows)
        .filteredOn(row -> row.get("source").equals("*"))
        .extracting(row -> row.get("group") + " " + row.get("country"))
        .containsExactly("other RUS", "quality, big CHN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          source,group;Daily News,a;Dayly News,b | groups.csv:3: unknown outlet: "Dayly News"; did you mean Daily News?
          source,group;Herald,a;Herald,b         | groups.csv:3: outlet stands twice: "Herald"; see line 2
          source,group;Herald                    | groups.csv:2: group is missing: "Herald,"
          outlet,group;Herald,a                  | groups.csv:1: header is not known: "outlet,group"; expected source,group
          """)
  void whatIsWrongIsToldWithItsLine(String lines, String message) {
    assertThatThrownBy(() -> tables(lines.replace(';', '\n')))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
    assertThat(folder.resolve("tables/sources.csv")).doesNotExist();
  }

  private static List<String> column(Path table, String name) throws IOException {
    return JobRun.rows(table).stream().map(row -> row.get(name)).toList();
  }
}
