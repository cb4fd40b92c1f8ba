package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.count.timeline.Period;
import org.dateline.report.finding.ReportFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report holds of a corpus, small or large. */
final class ReportSizeTest {
  private static final int SEED = 11;

  @TempDir Path folder;

  @Test
  void textsAreInNoPartOfAReportWithoutThem() throws Exception {
    ReportFacts facts =
        FinishedTables.write(folder, Period.MONTH, HostileStories.stories(SEED, 400, true));
    Report.write(folder, folder.resolve("report.html"), facts.withoutTexts());

    String page = Files.readString(folder.resolve("report.html"));
    assertThat(page).doesNotContain("In the harbor", "Ships pass", "markets", "harbor.example");
    assertThat(page).contains("\"entities\":[[");
  }

  @Test
  void articlesOfALargeCorpusAreAddedUpAndFewAreKept() throws Exception {
    ReportFacts facts =
        FinishedTables.write(folder, Period.YEAR, HostileStories.stories(SEED, 12_500, true));
    Report.write(folder, folder.resolve("report.html"), facts);

    String page = Files.readString(folder.resolve("report.html"));
    JsonNode numbers = LiveTexts.of(page, "numbers");
    assertThat(numbers.get("detail").asText()).isEqualTo("period");
    long stories = 0;
    for (JsonNode cell : numbers.at("/cells/stories")) {
      stories += cell.asLong();
    }
    assertThat(stories).isEqualTo(12_500);
    assertThat(numbers.at("/articles/sets").size()).isBetween(100, 3000);
  }

  @Test
  void manyTextsArePackedForTheScript() throws Exception {
    ReportFacts facts =
        FinishedTables.write(folder, Period.MONTH, HostileStories.stories(SEED, 4000, true));
    Report.write(folder, folder.resolve("report.html"), facts);

    String page = Files.readString(folder.resolve("report.html"));
    assertThat(HtmlPage.attributes(HtmlPage.parse(page), "script", "type")).contains("text/plain");
    assertThat(LiveTexts.of(page, "texts").toString())
        .contains("In the harbor ", HostileStories.SCRIPT_TITLE.replace("\"", "\\\""));
  }
}
