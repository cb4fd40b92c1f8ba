package org.dateline.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVRecord;
import org.dateline.pipeline.JobRun;
import org.dateline.report.LiveTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be published of texts that may not. */
class AggregateReportTest {
  private static final int LONG = 25;

  @TempDir private static Path folder;

  @BeforeAll
  static void run() throws IOException {
    Path topics = folder.resolve("topics.csv");
    Files.writeString(topics, "topic,phrase\nHarvest,harvest\nTalks,talks\n");
    JobRun.run(Path.of("input"), folder.resolve("full"), "--topics=" + topics);
    JobRun.run(
        Path.of("input"), folder.resolve("aggregate"), "--report=aggregate", "--topics=" + topics);
  }

  @Test
  void titlesAndSentencesAreLeftOutOfReportAndWorkbook() throws IOException {
    List<String> words = words();

    assertThat(words).hasSizeGreaterThan(300);
    assertThat(found(words, text("full"))).isNotEmpty();
    assertThat(found(words, text("aggregate"))).isEmpty();
  }

  @Test
  void wordsTopicsAndNamesStayInTheReport() throws IOException {
    String page = Files.readString(folder.resolve("aggregate/report.html"));

    assertThat(page).contains("id=\"words\"", "Harvest", "id=\"joined\"", " for <bdi>");
    assertThat(LiveTexts.of(page, "numbers").at("/words")).isNotEmpty();
    assertThat(LiveTexts.of(page, "texts").at("/titles"))
        .allMatch(title -> title.asText().isEmpty());
    assertThat(LiveTexts.of(page, "texts").at("/sentences")).isEmpty();
    assertThat(LiveTexts.of(page, "texts").at("/examples")).isEmpty();
  }

  @Test
  void examplesHaveAnArticleAndNoSentence() throws IOException {
    List<CSVRecord> full = JobRun.rows(folder.resolve("full/cooccurrence_countries.csv"));
    List<CSVRecord> rows = JobRun.rows(folder.resolve("aggregate/cooccurrence_countries.csv"));

    assertThat(rows).hasSameSizeAs(full).isNotEmpty();
    for (int i = 0; i < rows.size(); i++) {
      assertThat(full.get(i).get("example_sentence")).isNotEmpty();
      assertThat(rows.get(i).get("example_sentence")).isEmpty();
      assertThat(rows.get(i).get("example_article")).isEqualTo(full.get(i).get("example_article"));
      assertThat(rows.get(i).get("stories")).isEqualTo(full.get(i).get("stories"));
    }
  }

  @Test
  void tablesOfArticlesAndMentionsStayAsTheyAre() throws IOException {
    for (String table : List.of("articles.csv", "mentions.csv", "countries.csv", "entities.csv")) {
      assertThat(folder.resolve("aggregate").resolve(table))
          .hasSameBinaryContentAs(folder.resolve("full").resolve(table));
    }
  }

  /** Titles, example sentences, and what stands before and after mentions. */
  private static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    for (CSVRecord row : JobRun.rows(folder.resolve("full/articles.csv"))) {
      words.add(row.get("title"));
    }
    for (CSVRecord row : JobRun.rows(folder.resolve("full/mentions.csv"))) {
      words.add(row.get("left"));
      words.add(row.get("right"));
    }
    for (CSVRecord row : JobRun.rows(folder.resolve("full/words_countries.csv"))) {
      words.add(row.get("example_sentence"));
    }
    return words.stream()
        .filter(each -> each.length() > LONG && each.matches("[A-Za-z ,.]+"))
        .toList();
  }

  private static List<String> found(List<String> words, String text) {
    return words.stream().filter(text::contains).toList();
  }

  private static String text(String run) throws IOException {
    String page = Files.readString(folder.resolve(run + "/report.html"));
    StringBuilder text = new StringBuilder(page);
    text.append(LiveTexts.of(page, "numbers")).append(LiveTexts.of(page, "texts"));
    try (InputStream file = Files.newInputStream(folder.resolve(run + "/dateline.xlsx"));
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
