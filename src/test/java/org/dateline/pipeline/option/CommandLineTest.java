package org.dateline.pipeline.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.dateline.command.UsageException;
import org.dateline.pipeline.run.DryRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--ouput=x | command line: unknown option --ouput; did you mean --output?",
        "--zzzzzzzzz | command line: unknown option --zzzzzzzzz; see --help",
        "news | command line: not an option: \"news\"; write --name=value, or see --help",
        "--maxRejected=much | --maxRejected: not a number: \"much\"; write --maxRejected=0.02",
        "--maxRejected= | --maxRejected: not a number: \"\"; write --maxRejected=0.02",
        "--top=1.5 | --top: not a whole number: \"1.5\"; write --top=100",
        "--entities=perhaps | --entities: not true or false: \"perhaps\"; write --entities=true or"
            + " false",
        "--csvBom= | --csvBom: not true or false: \"\"; write --csvBom=true or false",
        "--quiet=1 | --quiet: not true or false: \"1\"; write --quiet=true or false",
        "-top=5 | command line: not an option: \"-top=5\"; write --top=5",
        "\u2013top=5 | command line: not an option: \"\u2013top=5\"; write --top=5",
        "--input | --input: has no value; write --input=VALUE",
        "--runner=Fast | --runner: not a value for it: \"Fast\"; see --help",
      })
  void tellsWhatIsWrongInOneLine(String argument, String message) {
    assertThatThrownBy(() -> CommandLine.parse(List.of(argument)))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--countries=US | --countries: unknown code \"US\"; did you mean USA?",
        "--countries=, | --countries: is empty; write USA,RUS or all",
        "--count=names | --count: unknown value \"names\"; did you mean name? choose from name,"
            + " abbreviation, demonym, capital, institution, leader",
        "--period=hour | --period: unknown value \"hour\"; choose from auto, day, week, month, year",
        "--timezone=Europe/Berlim | --timezone: unknown zone \"Europe/Berlim\"; did you mean"
            + " Europe/Berlin?",
        "--from=2017-13-01 | --from: not a date: \"2017-13-01\"; write yyyy-mm-dd, such as"
            + " 2017-01-23",
        "--dateOrder=ymd | --dateOrder: unknown value \"ymd\"; did you mean dmy? choose from mdy,"
            + " dmy",
        "--maxRejected=2 | --maxRejected: not a share: 2.0; choose from 0 to 1",
        "--maxRejected=NaN | --maxRejected: not a share: NaN; choose from 0 to 1",
        "--repeated=merge | --repeated: unknown value \"merge\"; choose from drop, keep",
        "--duplicates=drop | --duplicates: unknown value \"drop\"; choose from merge, keep",
        "--output= | --output: is empty; name a folder",
        "--gazetteer=nowhere | --gazetteer: nothing is there: \"nowhere\"; check the path",
      })
  void refusesValuesWithoutSense(String argument, String message) {
    assertThatThrownBy(() -> SettingsParser.parse(CommandLine.parse(List.of(argument))))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @Test
  void aValueMayStandBehindASpace() {
    DatelineOptions options =
        CommandLine.parse(
            List.of("--input", "news", "--quiet", "--top", "7", "--entities", "FALSE", "--from="));

    assertThat(options.getInput()).isEqualTo("news");
    assertThat(options.getQuiet()).isTrue();
    assertThat(options.getTop()).isEqualTo(7);
    assertThat(options.getEntities()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"usa,Chn", "USA,CHN", " usa , chn "})
  void aCountryIsKnownInAnyCase(String countries) {
    Settings settings =
        SettingsParser.parse(CommandLine.parse(List.of("--countries=" + countries)));

    assertThat(settings.annotation().codeToName()).containsOnlyKeys("CHN", "USA");
  }

  @Test
  void anExistingPathWinsOverItsCommas(@TempDir Path folder) throws IOException {
    Path quarter = Files.createDirectories(folder.resolve("Q3,2024"));
    Path list = Files.writeString(folder.resolve("a,b,c.txt"), "x");
    String other = folder + "/x";

    assertThat(InputPaths.split(quarter.toString())).containsExactly(quarter.toString());
    assertThat(InputPaths.split(other + "," + quarter + ", " + list + "," + other))
        .containsExactly(other, quarter.toString(), list.toString(), other);
    assertThat(InputPaths.split("gs://a/b,gs://c,")).containsExactly("gs://a/b", "gs://c");
  }

  @ParameterizedTest
  @CsvSource({"news, .", "news, news", "news, news/../news", "news/*.txt, news", "news, link"})
  void tablesDoNotGoWhereTheArticlesAre(String input, String output, @TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(folder.resolve("news/a.txt"), "x");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("news"));

    assertThatThrownBy(() -> InputPaths.checkApart(folder + "/" + input, folder + "/" + output))
        .isInstanceOf(UsageException.class)
        .hasMessageMatching("--output: holds the input \".*\": \".*\"; name another folder");
  }

  @ParameterizedTest
  @CsvSource({"news, news/tables", "news, newspapers", "news/a.txt, news", "news/*.txt, tables"})
  void tablesMayGoAnywhereElse(String input, String output, @TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.createDirectories(folder.resolve("newspapers"));
    Files.writeString(folder.resolve("news/a.txt"), "x");

    assertThatCode(() -> InputPaths.checkApart(folder + "/" + input, folder + "/" + output))
        .doesNotThrowAnyException();
  }

  @Test
  void aFolderIsNoConfigurationFileAndAnEmptyOneNoGazetteer(@TempDir Path folder) {
    assertThatThrownBy(() -> CommandLine.parse(List.of("--config=" + folder)))
        .isInstanceOf(UsageException.class)
        .hasMessage("--config: a folder: \"" + folder + "\"; name a YAML file");
    assertThatThrownBy(
            () -> SettingsParser.parse(CommandLine.parse(List.of("--gazetteer=" + folder))))
        .isInstanceOf(UsageException.class)
        .hasMessage("--gazetteer: no files in \"" + folder + "\"; copy the files to edit into it");
  }

  @Test
  void commandLineWinsOverTheConfigurationFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("c.yaml"), "period: week\ntop: 7\n");

    DatelineOptions options = CommandLine.parse(List.of("--config=" + file, "--top=8"));

    assertThat(options.getPeriod()).isEqualTo("week");
    assertThat(options.getTop()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "perod: week | :1: unknown option perod; did you mean period?",
        "top: much | :1: top: not a whole number: \"much\"; write top: 100",
        "entities: perhaps | :1: entities: not true or false: \"perhaps\"; write entities: true or"
            + " false",
        "period: wek | :1: period: unknown value \"wek\"; did you mean week? choose from auto, day, week,"
            + " month, year",
      })
  void mistakeInTheConfigurationFileIsNamedWithItsLine(
      String yaml, String message, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("c.yaml"), yaml);

    assertThatThrownBy(() -> DryRun.answer(CommandLine.parse(List.of("--config=" + file))))
        .isInstanceOf(UsageException.class)
        .hasMessage(file + message);
  }

  @Test
  void dryRunListsTheSampleByFormat() throws IOException {
    assertThat(DryRun.answer(CommandLine.parse(List.of("--dryRun"))))
        .contains("JSON Lines in gzip, pacific-relay/", "15 ", "would be read");
  }

  @Test
  void refusesARangeThatEndsBeforeItBegins() {
    List<String> arguments = List.of("--from=2018-02-01", "--to=2018-01-31");

    assertThatThrownBy(() -> SettingsParser.parse(CommandLine.parse(arguments)))
        .hasMessage("--from: 2018-02-01 is after --to: 2018-01-31; exchange them");
  }

  @Test
  void workersAreAsManyAsProcessorsUnlessTheUserSaysOtherwise() {
    int processors = Math.max(2, Runtime.getRuntime().availableProcessors());

    assertThat(workers(List.of())).isEqualTo(processors);
    assertThat(workers(List.of("--targetParallelism=3"))).isEqualTo(3);
  }

  private static int workers(List<String> arguments) {
    return CommandLine.parse(arguments).as(DirectOptions.class).getTargetParallelism();
  }

  @Test
  void allMeansEveryCountry() {
    Settings settings = SettingsParser.parse(CommandLine.parse(List.of("--countries=all")));

    assertThat(settings.annotation().codeToName()).hasSize(249).containsEntry("PRK", "North Korea");
  }

  @Test
  void helpNamesEveryOptionOnceWithItsDefault() {
    assertThat(CommandLine.help().lines())
        .anyMatch(line -> line.matches(" *--countries .*\\[USA,RUS,PRK,CHN\\]"))
        .allMatch(line -> line.startsWith("  --"))
        .doesNotHaveDuplicates();
  }
}
