package org.dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {
  @TempDir private Path folder;

  @Test
  void valuesListsAndBlocksAreAsOnTheCommandLine() throws IOException {
    String file =
        write(
            """
            # nightly
            period: week
            countries: [USA, CHN]
            columns:
              title: headline
              text: body
            top: 20
            from:
            """);

    assertThat(ConfigFile.read(file))
        .extracting(entry -> entry.name() + "=" + entry.value())
        .containsExactly(
            "period=week",
            "countries=USA,CHN",
            "columns=title=headline,text=body",
            "top=20",
            "from=");
    assertThat(ConfigFile.read(file).get(0).place()).isEqualTo(file + ":2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 1;a: 2 | :2: set twice: \"a\"; keep one",
        "- a | :1: not a list of options; write name: value",
        "a: {b: {c: 1}} | :1: a is nested too deep; write a value or a list of values",
      })
  void whatIsNoListOfOptionsIsRefusedWithItsLine(String yaml, String message) throws IOException {
    String file = write(yaml.replace(';', '\n'));

    assertThatThrownBy(() -> ConfigFile.read(file))
        .isInstanceOf(UsageException.class)
        .hasMessage(file + message);
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> ConfigFile.read("nowhere.yaml"))
        .hasMessage("--config: cannot be read: \"nowhere.yaml\"; check the path");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, tables, not in UTF-8",
    "UTF-16LE, tables, in UTF-16",
    "UTF-16BE, tables, in UTF-16",
    "ISO-8859-1, Côte, not in UTF-8"
  })
  void fileInAnotherEncodingIsToldInOneLine(String charset, String folderName, String problem)
      throws IOException {
    Path file = folder.resolve("dateline.yaml");
    Files.writeString(file, "output: " + folderName + "\n", Charset.forName(charset));

    assertThatThrownBy(() -> ConfigFile.read(file.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessage(file + ": " + problem + "; save it as UTF-8");
  }

  private String write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("dateline.yaml"), yaml).toString();
  }
}
