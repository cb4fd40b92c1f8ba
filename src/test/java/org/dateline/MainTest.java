package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exit codes, and what is said where. */
class MainTest {
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restore() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  @Test
  void helpAndVersionAnswerOnStandardOutput() {
    assertThat(Main.run(List.of("--help"))).isZero();
    assertThat(Main.run(List.of("version"))).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--countries", "dateline 0.1.0");
    assertThat(err.size()).isZero();
  }

  @Test
  void usageErrorIsOneLineAndTwo() {
    assertThat(Main.run(List.of("--ouput=x"))).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("command line: unknown option --ouput; did you mean --output?\n");
  }

  @ParameterizedTest
  @CsvSource({
    "explian, 'unknown command \"explian\"; did you mean explain?'",
    "Diff, 'unknown command \"Diff\"; did you mean diff?'",
    "analyse, 'unknown command \"analyse\"; see --help'",
    "input, 'unknown command \"input\"; write --input=input to read it'"
  })
  void unknownCommandIsToldWithTheNearest(String command, String message) {
    assertThat(Main.run(List.of(command, "USA", "PRK"))).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("command line: " + message + "\n");
  }

  @Test
  void mistypedCommandBehindAnOptionIsTold() {
    assertThat(Main.run(List.of("--fork=false", "explian", "USA"))).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("command line: unknown command \"explian\"; did you mean explain?\n");
  }

  @Test
  void countryOfOnesOwnIsKnownToTheOverrides() throws IOException {
    Path files = Files.createDirectories(folder.resolve("gazetteer"));
    Path overrides = folder.resolve("own.csv");
    Path tables = folder.resolve("tables");
    Files.writeString(
        folder.resolve("news.csv"),
        "title,text,date\nA ferry,\"The ferry sails to Blue Isle in spring, they say.\",2024-05-01\n");
    Files.writeString(
        files.resolve("countries.csv"), ownCountries() + "XKX,XK,Kosovo\n", StandardCharsets.UTF_8);
    Files.writeString(overrides, "action,type,name,to\ncountry,,Blue Isle,XKX\n");

    int code =
        Main.run(
            List.of(
                "--input=" + folder.resolve("news.csv"),
                "--output=" + tables,
                "--gazetteer=" + files,
                "--overrides=" + overrides,
                "--countries=USA,XKX"));

    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("unknown country code");
    assertThat(code).isZero();
    assertThat(Files.readString(tables.resolve("mentions.csv")))
        .contains("XKX,Kosovo,name,1,override,");
  }

  private static String ownCountries() throws IOException {
    return Files.readString(Path.of("src/main/resources/org/dateline/gazetteer/countries.csv"));
  }

  @Test
  void tooMuchRejectedIsThreeWithTablesWritten() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("a.jsonl"), "{\"title\":\"A\",\"text\":\"China.\"}\n{broken\n");
    Path tables = folder.resolve("tables");

    int code = Main.run(List.of("--input=" + news, "--output=" + tables));

    assertThat(code).isEqualTo(3);
    assertThat(tables.resolve("articles.csv")).exists();
    assertThat(Main.run(List.of("--input=" + news, "--output=" + tables, "--maxRejected=0.5")))
        .isZero();
  }

  @Test
  void runEndsWithItsMainFiguresUnlessItIsToBeQuiet() {
    List<String> run = List.of("--entities=false", "--output=" + folder.resolve("tables"));

    assertThat(Main.run(run)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("44 articles from 6 outlets", "read twice and counted once: 1")
        .contains("  North Korea and United States: 9 stories, 5.9 expected by chance\n");

    err.reset();
    assertThat(Main.run(Stream.concat(run.stream(), Stream.of("--quiet")).toList())).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void failedRunLeavesEarlierTablesAsTheyWere() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    Files.writeString(tables.resolve("articles.csv"), "earlier");

    int code = Main.run(List.of("--input=" + folder.resolve("nowhere"), "--output=" + tables));

    assertThat(code).isEqualTo(2);
    assertThat(tables.resolve("articles.csv")).hasContent("earlier");
    assertThat(tables.toFile().list()).hasSize(1);
  }

  @Test
  void explainAnswersOnStandardOutput() {
    assertThat(Main.run(List.of("explain", "USA", "PRK", "--limit=2"))).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("North Korea (PRK) and United States (USA)\n")
        .contains("in cooccurrence_countries.csv");
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          explain USB PRK             | explain: not in the tables of output: "USB"; did you mean USA?
          explain USA PRK --periot=1  | explain: unknown option --periot; did you mean --period?
          explain USA PRK --limit=0   | --limit: not a number of sentences: "0"; write a whole number from 1
          explain USA PRK --period=2017-02-31 | --period: not a year, month or day: "2017-02-31"; write 2017, 2017-04 or 2017-04-01
          explain USA PRK --output=x  | --output: no tables in "x"; run the job first or name their folder
          explain USA USA             | explain: both names mean the same: "United States"; name two different ones
          """)
  void explainRefusesWhatItDoesNotKnowInOneLine(String arguments, String message) {
    assertThat(Main.run(List.of(arguments.split(" ", -1)))).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(message + "\n");
    assertThat(out.size()).isZero();
  }
}
