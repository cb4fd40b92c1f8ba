package org.dateline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.dateline.count.timeline.DateRange;
import org.dateline.pipeline.JobRun;
import org.dateline.report.finding.Decisions;
import org.dateline.report.finding.Decisions.Decision;
import org.dateline.report.finding.Highlights;
import org.dateline.table.SampleTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsPageTest {
  @TempDir private Path folder;

  @Test
  void pageHasTheFiguresOfTheRun() throws IOException {
    String page = page("merge", 3);

    assertThat(page)
        .contains("We read 1,044 articles of 6 outlets, published from 2023-01-02 to 2023-03-31,")
        .contains("with Dateline 1.2.3", "37 stories", "Of the articles 3 have no date")
        .contains("Left out were 7 articles outside of the dates that were asked for")
        .contains("    java -jar dateline.jar --input=harbor")
        .contains("Rejected records: 5 (empty: 5)")
        .contains("China, United States, Russia, North Korea")
        .contains("Timelines are by week, in the calendar of UTC, with");
    assertThat(page("keep", 0))
        .contains("Each article was taken for a story of its own.")
        .doesNotContain("have no date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--period=month",
        "--count=name,capital --repeated=keep --duplicates=keep --from=2023-01-20",
        "--entities=false --countries=CHN"
      })
  void everyNumberIsCountedFromTheTables(String options) throws IOException {
    Path tables = folder.resolve("run");
    Path topics = Files.writeString(folder.resolve("own.csv"), "topic,phrase\nsea,port*\n");
    List<String> all = new ArrayList<>(List.of(options.split(" ")));
    all.add("--topics=" + topics);
    JobRun.run(Path.of("input"), tables, all.toArray(String[]::new));
    String page = Files.readString(tables.resolve(MethodsPage.FILE)).replace(",", "");
    List<CSVRecord> mentions = JobRun.rows(tables.resolve("mentions.csv"));
    List<String> forms =
        options.contains("--count=")
            ? List.of("name", "capital")
            : List.of("name", "abbreviation", "demonym");

    long counted = 0;
    long refused = 0;
    long repeated = 0;
    long names = 0;
    long ofTopics = 0;
    Map<String, Long> ruleToMentions = new TreeMap<>();
    for (CSVRecord row : mentions) {
      boolean isCounted = row.get("counted").equals("1");
      String type = row.get("type");
      boolean isRepeated = row.get("rule").equals("repeated");
      repeated += isRepeated ? 1 : 0;
      ofTopics += type.equals("topic") && isCounted ? 1 : 0;
      if (type.equals("country") && forms.contains(row.get("form"))) {
        counted += isCounted ? 1 : 0;
        refused += isCounted || isRepeated ? 0 : 1;
      } else if (!type.equals("country") && !type.equals("topic")) {
        names += isCounted ? 1 : 0;
        ruleToMentions.merge(row.get("rule"), 1L, Long::sum);
      }
    }

    assertThat(page)
        .contains("Of " + (counted + refused) + " such mentions " + counted + " were counted and ")
        .contains("counted and " + refused + " refused by rules")
        .contains("Topics of our own (sea) were counted by lists of phrases: " + ofTopics + " ");
    assertThat(page)
        .contains(
            options.contains("--repeated=keep")
                ? "was counted like all other text."
                : repeated == 0 ? "; there was none." : "with " + repeated + " mentions ");
    if (!options.contains("--entities=false")) {
      assertThat(page).contains("of which " + names + " count.");
      assertThat(ruleToMentions).containsKeys("family-name", "country-name");
      assertThat(page)
          .contains("family names of people named in full (" + ruleToMentions.get("family-name"))
          .contains("by a gazetteer (" + ruleToMentions.get("country-name") + ")");
    }
  }

  @Test
  void ruleWithoutWordsIsNamedByItsId() {
    Decisions decisions = new Decisions();
    decisions.add(new Decision("person", "full", "", true), 70);
    decisions.add(new Decision("person", "full", "new-rule", true), 1_200);
    decisions.add(new Decision("country", "name", "language", false), 5);

    assertThat(NamesParagraph.of(decisions))
        .contains("1,270 mentions, of which 1,270 count. Other rules decided `new-rule` (1,200).")
        .doesNotContain("language");
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
    assertThat(sources.lines().filter(line -> line.startsWith("- "))).hasSize(10);
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
            new Decisions(),
            Map.of("empty", 5L),
            1,
            List.of());
    return new PaperFacts(
        "1.2.3",
        "java -jar dateline.jar --input=harbor",
        Map.of(
            "duplicates", duplicates,
            "repeated", "drop",
            "count", "name,demonym",
            "entities", "true",
            "period", "week (auto)",
            "timezone", "UTC",
            "minStories", "2 (auto)"),
        Map.of("out_of_range", 7L),
        highlights);
  }
}
