package org.dateline.pipeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.dateline.pipeline.JobRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job over one outlet that prints a box of links under each of its reports. */
final class RepeatedTextTest {
  private static final int REPORTS = 8;

  private static final String BOX =
      "More from our desk: China opens a third port to trade, Russia and China sign a gas deal,"
          + " and how North Korea feeds its capital in a year without rain.";

  @TempDir private Path folder;
  private Path news;

  @BeforeEach
  void writeNews() throws IOException {
    news = folder.resolve("news.jsonl");
    Random random = new Random(11);
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= REPORTS; i++) {
      String text = words(random) + " A visitor from Russia came. " + words(random) + "\n\n" + BOX;
      lines.add(
          new ObjectMapper()
              .writeValueAsString(
                  Map.of(
                      "title",
                      "Report " + i + " on the harbour",
                      "published",
                      "2018-03-0" + i,
                      "source",
                      "The Gazette",
                      "text",
                      text)));
    }
    Files.write(news, lines);
  }

  @Test
  void boxCountsInItsFirstStoryAlone() throws IOException {
    Path tables = folder.resolve("drop");
    JobRun.run(news, tables, "--entities=false");

    assertThat(mentions(tables, "countries.csv", "CHN")).isEqualTo("2");
    assertThat(mentions(tables, "countries.csv", "RUS")).isEqualTo("9");
    List<CSVRecord> refused =
        JobRun.rows(tables.resolve("mentions.csv")).stream()
            .filter(row -> row.get("rule").equals("repeated"))
            .toList();
    assertThat(refused).hasSize(4 * (REPORTS - 1)).allMatch(row -> row.get("counted").equals("0"));
    assertThat(JobRun.rows(tables.resolve("articles.csv")))
        .extracting(row -> row.get("main_country"))
        .containsOnly("mixed", "RUS")
        .filteredOn("RUS"::equals)
        .hasSize(REPORTS - 1);
    assertThat(repeated(tables)).startsWith("0.0").contains("0.1");
  }

  @Test
  void keptTextCountsEverywhere() throws IOException {
    Path tables = folder.resolve("keep");
    JobRun.run(news, tables, "--entities=false", "--repeated=keep");

    assertThat(mentions(tables, "countries.csv", "CHN")).isEqualTo("" + 2 * REPORTS);
    assertThat(JobRun.rows(tables.resolve("mentions.csv")))
        .noneMatch(row -> row.get("rule").equals("repeated"));
    assertThat(repeated(tables)).isEqualTo("0.000000".repeat(REPORTS));
  }

  private static String mentions(Path tables, String table, String country) throws IOException {
    return JobRun.rows(tables.resolve(table)).stream()
        .filter(row -> row.get("country").equals(country))
        .findFirst()
        .orElseThrow()
        .get("mentions");
  }

  private static String repeated(Path tables) throws IOException {
    StringBuilder shares = new StringBuilder();
    JobRun.rows(tables.resolve("coverage.csv")).forEach(row -> shares.append(row.get("repeated")));
    return shares.toString();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 90; i++) {
      words.append("w").append(random.nextInt(5000)).append(' ');
    }
    return words.toString().strip() + ".";
  }
}
