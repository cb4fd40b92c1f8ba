package org.dateline.pipeline.option;

import static org.assertj.core.api.Assertions.assertThat;
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

class CommandLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--ouput=x | command line: unknown option --ouput; did you mean --output?",
        "--zzzzzzzzz | command line: unknown option --zzzzzzzzz; see --help",
        "news | command line: not an option: \"news\"; write --name=value, or see --help",
        "--maxRejected=much | --maxRejected: not a value for it: \"much\"; see --help",
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
        "top: much | :1: top: not a value for it: \"much\"; see --help",
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
