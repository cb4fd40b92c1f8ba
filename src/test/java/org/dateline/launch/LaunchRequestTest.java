package org.dateline.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which command lines get a second JVM. */
final class LaunchRequestTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --quiet                              | input
          --input=news --output=x              | news
          --input news --output x              | news
          --quiet --input=a,b                  | a,b
          --dryRun=false --input=news          | news
          --runner=DirectRunner --input=news   | news
          --fork --input=news                  | news
          --unknown=1                          | input
          """)
  void jobIsLaunchedForItsInput(String arguments, String inputs) {
    assertThat(request(arguments)).contains(new LaunchRequest(inputs));
  }

  @Test
  void jobWithoutOptionsIsLaunched() {
    assertThat(LaunchRequest.of(List.of())).contains(new LaunchRequest("input"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "version",
        "explain USA PRK",
        "diff before after",
        "--help",
        "--quiet --version",
        "--dryRun",
        "--dryRun=true",
        "--dryRun true",
        "--fork=false",
        "--fork false",
        "--runner=FlinkRunner",
        "--overrides=/dev/fd/63",
        "--config=/dev/stdin",
        "--config=no-such-file.yaml",
      })
  void everythingElseRunsInOneJvm(String arguments) {
    assertThat(request(arguments)).isEmpty();
  }

  @Test
  void configurationCountsWhereNothingIsTyped() throws IOException {
    Path config =
        Files.writeString(folder.resolve("a.yaml"), "input:\n  - news\n  - more\nquiet: true\n");
    Path cluster = Files.writeString(folder.resolve("b.yaml"), "runner: SparkRunner\n");

    assertThat(request("--config=" + config)).contains(new LaunchRequest("news,more"));
    assertThat(request("--input=own --config=" + config)).contains(new LaunchRequest("own"));
    assertThat(request("--config=" + cluster)).isEmpty();
  }

  private static Optional<LaunchRequest> request(String arguments) {
    return LaunchRequest.of(List.of(arguments.split(" ", -1)));
  }
}
