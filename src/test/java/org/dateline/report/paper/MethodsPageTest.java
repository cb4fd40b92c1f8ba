package org.dateline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.dateline.count.timeline.DateRange;
import org.dateline.pipeline.JobRun;
import org.dateline.report.finding.Highlights;
import org.dateline.table.SampleTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodsPageTest {
  @TempDir private Path folder;

  @Test
  void pageHasTheFiguresOfTheRun() throws IOException {
    String page = page("merge", 3);

    assertThat(page)
        .contains("We read 1,044 articles of 6 outlets, published from 2023-01-02 to 2023-03-31,")
        .contains("with Dateline 1.2.3", "37 stories", "Of the articles 3 have no date")
        .contains("Rejected records: 5 (empty: 5)")
        .contains("China, United States, Russia, North Korea")
        .contains("Timelines are by week, in the calendar of UTC, with");
    assertThat(page("keep", 0))
        .contains("Each article was taken for a story of its own.")
        .doesNotContain("have no date");
  }

  @Test
  void refusedMentionsAreThoseOfTheTable() throws IOException {
    long mentions = 0;
    long refused = 0;
    for (CSVRecord row : JobRun.rows(Path.of("output/countries.csv"))) {
      mentions += Long.parseLong(row.get("mentions"));
      refused += Long.parseLong(row.get("not_counted"));
    }

    assertThat(page("merge", 0))
        .contains("Of " + (mentions + refused) + " such mentions " + refused + " were refused");
  }

  @Test
  void everyCitedYearHasASource() throws IOException {
    String page = page("merge", 0);
    String sources = page.substring(page.indexOf("## Sources"));

    Matcher cited =
        Pattern.compile("([A-Z][a-z]+)(?:'s)? (?:and [A-Z][a-z]+ )?\\(?(\\d{4})\\)").matcher(page);
    int found = 0;
    while (cited.find()) {
      assertThat(sources).containsPattern(cited.group(1) + ".*\\(" + cited.group(2) + "\\)");
      found++;
    }
    assertThat(found).isGreaterThan(5);
  }

  @Test
  void citationIsYamlWithWhatItsFormatRequires() throws IOException {
    CitationFile.write(folder, facts("merge", 0));

    JsonNode citation = new YAMLMapper().readTree(folder.resolve(CitationFile.FILE).toFile());
    assertThat(citation.get("cff-version").asText()).isEqualTo("1.2.0");
    assertThat(citation.get("title").asText()).endsWith("2023-01-02 to 2023-03-31");
    assertThat(citation.at("/authors/0/name").asText()).isNotEmpty();
    assertThat(citation.at("/references/0/version").asText()).isEqualTo("1.2.3");
  }

  private String page(String duplicates, long undated) throws IOException {
    Path tables = SampleTables.copyTo(folder.resolve("tables" + duplicates + undated));
    MethodsPage.write(tables, facts(duplicates, undated));
    return Files.readString(tables.resolve(MethodsPage.FILE));
  }

  private static PaperFacts facts(String duplicates, long undated) {
    Highlights highlights =
        new Highlights(
            1_044,
            37,
            6,
            Optional.of(
                new DateRange(LocalDate.parse("2023-01-02"), LocalDate.parse("2023-03-31"))),
            undated,
            740,
            Map.of("empty", 5L),
            1,
            List.of());
    return new PaperFacts(
        "1.2.3",
        Map.of(
            "duplicates", duplicates,
            "count", "name,demonym",
            "entities", "true",
            "period", "week (auto)",
            "timezone", "UTC",
            "minStories", "2 (auto)"),
        highlights);
  }
}
