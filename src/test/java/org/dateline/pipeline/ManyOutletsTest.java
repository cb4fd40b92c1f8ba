package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five thousand outlets, and all countries: tables that open, made in little memory. */
final class ManyOutletsTest {
  private static final int OUTLETS = 5_000;
  private static final int ARTICLES = 2 * OUTLETS;
  private static final String MEMORY = "-Xmx256m";

  private static final List<String> COUNTRIES =
      List.of(
          "Peru", "Kenya", "Norway", "Fiji", "Chile", "Nepal", "Cuba", "Laos", "Malta", "Ghana",
          "Latvia", "Gabon", "Oman", "Benin", "Bhutan", "Haiti", "Palau", "Togo", "Tonga", "Iraq");

  @TempDir private Path folder;

  @Test
  void tablesHaveARowOnlyWhereAnOutletHasAStory() throws Exception {
    Set<String> pairs = new TreeSet<>();
    Path news = writeNews(pairs);
    Path tables = folder.resolve("tables");

    Process job =
        JobRun.start(
            JobRun.javaHome(),
            List.of(MEMORY, "-XX:+UseSerialGC"),
            List.of(
                "--fork=false",
                "--quiet",
                "--input=" + news,
                "--output=" + tables,
                "--countries=all",
                "--entities=false",
                "--period=year",
                "--groups=" + writeGroups()));
    assertThat(job.waitFor(5, TimeUnit.MINUTES)).isTrue();

    assertThat(job.exitValue()).isZero();
    assertThat(JobRun.rows(tables.resolve("sources.csv"))).hasSize(OUTLETS);
    List<CSVRecord> rows = JobRun.rows(tables.resolve("countries_by_source.csv"));
    assertThat(rows).filteredOn(row -> row.get("source").equals("*")).hasSize(40);
    assertThat(rows)
        .filteredOn(row -> !row.get("source").equals("*"))
        .hasSameSizeAs(pairs)
        .noneMatch(row -> row.get("stories").equals("0"));
    assertThat(Files.size(tables.resolve("countries_by_source.csv"))).isLessThan(2_000_000);
  }

  private Path writeNews(Set<String> pairs) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      int outlet = i % OUTLETS;
      String country = COUNTRIES.get((outlet + i / OUTLETS * 7) % COUNTRIES.size());
      pairs.add(outlet + country);
      lines.append(
          """
          {"title":"Report %1$d","source":"Gazette %2$d","date":"2023-01-02","text":"Farmers in %3$s sold %1$d sheep."}
          """
              .formatted(i, outlet, country));
    }
    return Files.writeString(folder.resolve("news.jsonl"), lines);
  }

  private Path writeGroups() throws Exception {
    StringBuilder lines = new StringBuilder("source,group\n");
    for (int outlet = 0; outlet < OUTLETS / 2; outlet++) {
      lines.append("Gazette ").append(outlet).append(",east\n");
    }
    return Files.writeString(folder.resolve("groups.csv"), lines);
  }
}
