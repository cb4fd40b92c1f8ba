package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.dateline.pipeline.run.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora that are no cross-section of the news still give tables that a person can open. */
final class OddCorpusTest {
  /** What a spreadsheet opens without waiting. */
  private static final int MOST_BYTES = 4 << 20;

  private static final List<String> COUNTRIES =
      List.of("China", "Russia", "North Korea", "Mexico", "Japan", "France", "Chad", "Peru");

  @TempDir private Path folder;

  @Test
  void aDateFarInThePastIsSetAsideAndTold() throws IOException {
    RunSummary summary = run(corpus(40, i -> i == 7 ? "1601-03-04" : day(i), i -> "Ledger"));

    assertThat(summary.warnings())
        .singleElement()
        .asString()
        .isEqualTo(
            "1 article is dated far from all others (1601-03-04): it counts, but not in the"
                + " timelines; see outlying in coverage.csv");
    assertThat(column("timeline_countries.csv", "period"))
        .allSatisfy(period -> assertThat(period).startsWith("2018"));
    assertThat(rows("coverage.csv"))
        .filteredOn(row -> row.get("period").equals("outlying"))
        .extracting(row -> row.get("stories"))
        .containsExactly("1");
    tablesAreSmall();
  }

  @Test
  void aDateFarInTheFutureIsSetAsideAndTold() throws IOException {
    RunSummary summary =
        run(
            corpus(
                300, i -> i == 7 ? "2099-03-04" : i == 9 ? "2098-01-01" : day(i), i -> "Ledger"));

    assertThat(summary.counts().get("read")).isEqualTo(300);
    assertThat(summary.warnings())
        .singleElement()
        .asString()
        .contains("2 articles are dated far from all others (2098-01-01 to 2099-03-04)");
    assertThat(column("timeline_countries.csv", "period"))
        .allSatisfy(period -> assertThat(period).startsWith("2018"));
    tablesAreSmall();
  }

  @Test
  void oneDayIsOnePeriod() throws IOException {
    RunSummary summary = run(corpus(40, i -> "2018-05-05", i -> "Ledger"));

    assertThat(summary.warnings()).isEmpty();
    assertThat(column("timeline_countries.csv", "period")).containsOnly("2018-05-05");
    assertThat(sum("timeline_countries.csv")).isEqualTo(sum("countries.csv"));
    tablesAreSmall();
  }

  @Test
  void oneArticleIsOneStory() throws IOException {
    RunSummary summary = run(corpus(1, i -> day(i), i -> "Ledger"));

    assertThat(summary.warnings()).isEmpty();
    assertThat(rows("articles.csv")).hasSize(1);
    assertThat(rows("stories.csv")).hasSize(1);
    tablesAreSmall();
  }

  @Test
  void withoutAnyDateThereIsNoTimelineAndASentenceSaysWhy() throws IOException {
    RunSummary summary = run(corpus(40, i -> "", i -> "Ledger"));

    assertThat(summary.warnings())
        .containsExactly("40 of 40 articles have no date: they count, but not in the timelines");
    assertThat(rows("timeline_countries.csv")).isEmpty();
    assertThat(sum("countries.csv")).isPositive();
    tablesAreSmall();
  }

  @Test
  void fourHundredOutletsHaveOnlyRowsWithAStory() throws IOException {
    run(corpus(800, i -> day(i), i -> "Outlet " + i % 400));

    assertThat(rows("sources.csv")).hasSize(400);
    assertThat(rows("countries_by_source.csv"))
        .hasSizeLessThan(400 * 4)
        .allSatisfy(row -> assertThat(Integer.parseInt(row.get("stories"))).isPositive());
    tablesAreSmall();
  }

  @Test
  void allCountriesOfTheWorldHaveNoPairsThatNeverMet() throws IOException {
    run(corpus(45, i -> day(i), i -> "Ledger"), "--countries=all");

    assertThat(rows("cooccurrence_countries.csv"))
        .hasSizeLessThan(COUNTRIES.size() * COUNTRIES.size())
        .allSatisfy(row -> assertThat(Integer.parseInt(row.get("stories"))).isPositive());
    tablesAreSmall();
  }

  private RunSummary run(Path news, String... more) throws IOException {
    RunSummary summary = JobRun.run(news, folder.resolve("tables"), more);
    assertThat(String.join("\n", summary.lines())).contains("timelines by ");
    return summary;
  }

  private static String day(int i) {
    return "2018-0%d-1%d".formatted(1 + i % 6, i % 10);
  }

  private Path corpus(int size, IntFunction<String> date, IntFunction<String> source)
      throws IOException {
    String lines =
        IntStream.range(0, size)
            .mapToObj(i -> article(i, date.apply(i), source.apply(i)))
            .collect(Collectors.joining());
    return Files.writeString(folder.resolve("news.jsonl"), lines);
  }

  /** Each has words of its own, so that no two are copies. */
  private String article(int i, String date, String source) {
    String one = COUNTRIES.get(i % COUNTRIES.size());
    String other = COUNTRIES.get((i + 1 + i / COUNTRIES.size() % 3) % COUNTRIES.size());
    String own =
        IntStream.range(0, 12)
            .mapToObj(word -> Integer.toString(1000 + i * 12 + word, 36))
            .collect(Collectors.joining(" "));
    return "{\"title\":\"Report %d\",\"source\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}\n"
        .formatted(
            i,
            source,
            date,
            "Delegates of "
                + one
                + " met those of "
                + other
                + " at the harbour. The port lists "
                + own
                + ".");
  }

  private List<CSVRecord> rows(String table) throws IOException {
    return JobRun.rows(folder.resolve("tables").resolve(table));
  }

  private List<String> column(String table, String name) throws IOException {
    return rows(table).stream().map(row -> row.get(name)).distinct().toList();
  }

  private int sum(String table) throws IOException {
    return rows(table).stream().mapToInt(row -> Integer.parseInt(row.get("stories"))).sum();
  }

  private void tablesAreSmall() throws IOException {
    try (var files = Files.list(folder.resolve("tables"))) {
      assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
    }
  }
}
