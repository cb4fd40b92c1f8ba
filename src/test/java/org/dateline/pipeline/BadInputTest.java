package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.command.UsageException;
import org.dateline.pipeline.run.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input costs itself alone, and is named. */
class BadInputTest {
  @TempDir private Path folder;

  @Test
  void brokenLineIsRejectedAndTheRestOfTheFileIsKept() throws IOException {
    write(
        "news.jsonl",
        """
        {"title":"One","text":"China and Russia met.","date":"2024-01-02"}
        {"title":"Two","text":"China
        {"title":"Three","text":""}
        {"title":"Four","text":"North Korea waited.","date":"2024-02-31"}
        """);

    RunSummary summary = run();

    assertThat(table("rejected.csv")).contains("news.jsonl,2,bad-json,", "news.jsonl,3,no-text,");
    assertThat(table("articles.csv")).contains(",One,", ",Four,").doesNotContain(",Three,");
    assertThat(table("coverage.csv")).contains("\n\"\",,1,1,0,0.000000\n");
    assertThat(summary.isTooMuchRejected()).isTrue();
  }

  @Test
  void linkOutOfTheInputIsNamedAndNotFollowed() throws IOException {
    write("news.txt", "A headline about nothing\n\nChina and Russia met again on Tuesday.\n");
    Path outside = Files.writeString(folder.resolve("passwords.txt"), "Not for the tables.");
    Files.createSymbolicLink(input().resolve("passwords.txt"), outside);

    run();

    assertThat(table("rejected.csv")).contains("passwords.txt,1,link,");
    assertThat(table("articles.csv").lines()).hasSize(2);
  }

  @Test
  void fileThatVanishesAfterItWasListedIsRejected() throws Exception {
    write("kept.txt", "A headline about nothing\n\nChina and Russia met again on Tuesday.\n");
    write("gone.jsonl", "{\"title\":\"One\",\"text\":\"China and Russia met.\"}\n");
    Thread remover =
        new Thread(
            () -> {
              Path working = folder.resolve(".dateline-" + output().getFileName());
              while (!Files.exists(working.resolve("parts"))) {
                Thread.onSpinWait();
              }
              assertThat(input().resolve("gone.jsonl").toFile().delete()).isTrue();
            });
    remover.start();

    RunSummary summary = run();
    remover.join();

    assertThat(table("rejected.csv")).contains("gone.jsonl,1,unreadable,");
    assertThat(table("articles.csv")).contains(",kept.txt,").doesNotContain("gone.jsonl");
    assertThat(summary.isTooMuchRejected()).isTrue();
  }

  @Test
  void missingInputIsAUsageError() {
    assertThatThrownBy(() -> JobRun.run(folder.resolve("nowhere"), output()))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("--input: nothing is there: ");
  }

  @Test
  void emptyInputIsAUsageErrorAndLeavesNothing() throws IOException {
    Files.createDirectories(input());

    assertThatThrownBy(this::run)
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("--input: no files in ");

    assertThat(output()).doesNotExist();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(input());
    }
  }

  @Test
  void outputInsideTheInputIsNotReadAgain() throws IOException {
    write("news.txt", "A headline about nothing\n\nChina and Russia met again on Tuesday.\n");
    JobRun.run(input(), input().resolve("tables"));
    String first = Files.readString(input().resolve("tables/articles.csv"));

    JobRun.run(input(), input().resolve("tables"));

    assertThat(Files.readString(input().resolve("tables/articles.csv"))).isEqualTo(first);
  }

  @Test
  void rangeOfDatesLeavesOthersAndTheUndatedOut() throws IOException {
    write(
        "news.jsonl",
        """
        {"title":"One","text":"China met Russia.","date":"2024-01-02"}
        {"title":"Two","text":"China met Russia again.","date":"2024-03-02"}
        {"title":"Three","text":"China met Russia at last."}
        """);

    RunSummary summary =
        JobRun.run(input(), output(), "--from=2024-01-01", "--to=2024-01-31", "--period=week");

    assertThat(summary.counts())
        .containsEntry("read", 3L)
        .containsEntry("out_of_range", 1L)
        .containsEntry("undated_left_out", 1L);
    assertThat(
            table("timeline_countries_wide.csv")
                .lines()
                .map(row -> row.substring(0, row.indexOf(','))))
        .containsExactly(
            "\ufeffperiod", "2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22", "2024-01-29");
  }

  @Test
  void timeStampFallsOnTheCalendarOfTheRun() throws IOException {
    write(
        "news.jsonl",
        "{\"title\":\"Late\",\"text\":\"China slept.\",\"date\":\"2024-01-02T23:30:00-05:00\"}\n");

    JobRun.run(input(), output(), "--timezone=America/New_York");

    assertThat(table("articles.csv")).contains(",2024-01-02,field,");
    JobRun.run(input(), output(), "--timezone=UTC");
    assertThat(table("articles.csv")).contains(",2024-01-03,field,");
    run();
    assertThat(table("articles.csv")).contains(",2024-01-02,field,");
  }

  private RunSummary run() throws IOException {
    return JobRun.run(input(), output());
  }

  private Path input() {
    return folder.resolve("news");
  }

  private Path output() {
    return folder.resolve("tables");
  }

  private String table(String name) throws IOException {
    return Files.readString(output().resolve(name));
  }

  private void write(String name, String content) throws IOException {
    Files.createDirectories(input());
    Files.writeString(input().resolve(name), content);
  }
}
