package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.DatelineOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the pages say can be copied, looked up and followed. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SCHEDULING = Path.of("src/site/markdown/scheduling.md");
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  /** A line of {@code --help}: name, meaning, default in brackets. */
  private static final Pattern OPTION = Pattern.compile(" *(--\\w+) +(.*?)(?: \\[([^\\[]*)\\])?");

  /** A sample of a table of the same name: its heading, then its rows. */
  private static final Pattern SAMPLE =
      Pattern.compile("(?m)^`(\\w+)\\.csv` .*\n?.*:\n\n\\|(.*)\\|\n\\|.*\\|\n((?:\\|.*\n)+)");

  /** A link into the repository: its path, without the heading. */
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)(?:#[^)]*)?\\)");

  private static final int MOST_LINES = 200;

  private static List<String> snippets;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws IOException {
    snippets =
        YAML.matcher(Files.readString(SCHEDULING)).results().map(match -> match.group(1)).toList();
  }

  @Test
  void readmeIsShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(MOST_LINES);
  }

  @Test
  void linksOfEveryPageLeadToFiles() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README, Path.of(".github/CONTRIBUTING.md")));
    try (Stream<Path> files = Files.list(SCHEDULING.getParent())) {
      files.forEach(pages::add);
    }

    for (Path page : pages) {
      List<Path> linked =
          LINK.matcher(Files.readString(page))
              .results()
              .map(match -> page.toAbsolutePath().resolveSibling(match.group(1)).normalize())
              .toList();
      assertThat(linked).as(page.toString()).allSatisfy(file -> assertThat(file).exists());
    }
  }

  @Test
  void optionsAreThoseOfTheHelp() throws IOException {
    List<String> listed = Files.readAllLines(README);

    List<String> expected = CommandLine.help().lines().map(ReadmeTest::optionRow).toList();

    assertThat(expected).isNotEmpty();
    assertThat(listed)
        .filteredOn(line -> line.startsWith("| `--"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String optionRow(String help) {
    Matcher option = OPTION.matcher(help);
    assertThat(option.matches()).as(help).isTrue();
    String value = option.group(3) == null ? "" : "`" + option.group(3) + "`";
    return "| `%s` | %s | %s |".formatted(option.group(1), value, option.group(2));
  }

  @Test
  void rowsOfTablesAreThoseOfTheSample() throws IOException {
    List<MatchResult> samples = SAMPLE.matcher(Files.readString(README)).results().toList();

    assertThat(samples).extracting(sample -> sample.group(1)).contains("countries", "entities");
    for (MatchResult sample : samples) {
      List<String> columns = cells(sample.group(2));
      List<CSVRecord> rows = table(sample.group(1));
      for (String row : sample.group(3).lines().toList()) {
        assertThat(rows).as(row).anyMatch(each -> isShown(each, columns, cells(row)));
      }
    }
  }

  private static List<CSVRecord> table(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(Path.of("output", name + ".csv"));
    try (CSVParser parser = CSVParser.parse(text.replace("\ufeff", ""), format)) {
      return parser.getRecords();
    }
  }

  /** Long cells are cut: at their end, those left of a mention at their beginning. */
  private static boolean isShown(CSVRecord row, List<String> columns, List<String> cells) {
    for (int i = 0; i < columns.size(); i++) {
      String cell = cells.get(i);
      String whole = row.get(columns.get(i)).strip();
      boolean isSame =
          switch (columns.get(i)) {
            case "left" -> whole.endsWith(cell);
            case "right" -> whole.startsWith(cell);
            default ->
                cell.endsWith("…")
                    ? whole.startsWith(cell.substring(0, cell.length() - 1))
                    : whole.equals(cell);
          };
      if (!isSame) {
        return false;
      }
    }
    return true;
  }

  private static List<String> cells(String row) {
    String inner = row.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
  }

  @Test
  void configurationIsTaken() throws IOException {
    Path config = Files.writeString(folder.resolve("dateline.yaml"), snippets.get(0));

    DatelineOptions options = CommandLine.parse(List.of("--config=" + config));

    assertThat(options.getPeriod()).isEqualTo("week");
    assertThat(options.getCountries()).isEqualTo("USA,RUS,PRK,CHN");
  }

  @Test
  void schedulesKeepTheFoldersThatTheConfigurationNames() throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    JsonNode config = yaml.readTree(snippets.get(0));
    JsonNode steps = yaml.readTree(snippets.get(1)).at("/jobs/tables/steps");
    JsonNode gitlab = yaml.readTree(snippets.get(2)).path("dateline");

    assertThat(steps.findValuesAsText("path"))
        .containsExactly(config.path("cache").asText(), config.path("output").asText());
    assertThat(gitlab.at("/cache/paths/0").asText()).isEqualTo(config.path("cache").asText());
    assertThat(gitlab.at("/artifacts/paths/0").asText()).isEqualTo(config.path("output").asText());
    assertThat(steps.findValuesAsText("run")).containsExactly(gitlab.at("/script/0").asText());
    JsonNode watch = yaml.readTree(snippets.get(3)).at("/jobs/watch/steps");
    assertThat(watch.findValuesAsText("run")).contains(gitlab.at("/script/0").asText());
    assertThat(watch.get(2).at("/with/path")).isEqualTo(watch.get(5).at("/with/path"));
    assertThat(watch.get(2).at("/with/path").asText().lines())
        .containsExactly(config.path("cache").asText(), config.path("output").asText());
  }

  @Test
  @Tag("npm")
  void validatorOfWorkflowsTakesTheWorkflow() throws Exception {
    NodePackages validator =
        NodePackages.install(
            "workflow-validator", "@action-validator/core@0.6.0", "@action-validator/cli@0.6.0");

    assertThat(validate(validator, snippets.get(1)).code()).isZero();
    assertThat(validate(validator, snippets.get(3)).code()).isZero();
    assertThat(validate(validator, snippets.get(1).replace("runs-on", "run-on")).code()).isOne();
  }

  private NodePackages.Answer validate(NodePackages validator, String workflow) throws Exception {
    Path file = Files.createDirectories(folder.resolve(".github/workflows")).resolve("nightly.yml");
    Files.writeString(file, workflow);
    return validator.run(
        "node",
        validator.home().resolve("node_modules/.bin/action-validator").toString(),
        file.toString());
  }
}
