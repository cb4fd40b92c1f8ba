package org.dateline.explain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.command.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that somebody cut, edited or lost are told in one line. */
final class DamagedTablesTest {
  @TempDir private Path folder;

  @BeforeEach
  void copySample() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("output"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mentions.csv, cut", "mentions.csv, empty", "mentions.csv, header", "mentions.csv, bytes",
    "mentions.csv, words", "mentions.csv, gone", "articles.csv, gone", "articles.csv, header",
    "countries.csv, cells", "countries.csv, bytes", "entities.csv, header", "entities.csv, empty",
    "cooccurrence_countries.csv, words", "cooccurrence_countries.csv, cells"
  })
  void damageIsToldInOneLine(String file, String damage) throws IOException {
    damage(folder.resolve(file), damage);

    assertThatThrownBy(() -> ExplainCommand.answer(List.of("USA", "CHN", "--output=" + folder)))
        .isInstanceOf(UsageException.class)
        .hasMessageMatching("(?:explain: the tables are damaged|--output: no ).*; run .*");
  }

  private static void damage(Path file, String damage) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    switch (damage) {
      case "cut" -> Files.write(file, Arrays.copyOf(bytes, lastCounted(text)));
      case "empty" -> Files.write(file, new byte[0]);
      case "header" -> Files.writeString(file, text.substring(text.indexOf('\n') + 1));
      case "bytes" -> Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, '\n', 0});
      case "words" -> Files.writeString(file, text.replaceAll("(?<=,)\\d+(?=,)", "many"));
      case "cells" ->
          Files.writeString(file, text.replaceAll("(?<=\n[^\n]{1,4000}),[^,\n]*\n", "\n"));
      default -> Files.delete(file);
    }
  }

  /** In the middle of the last line that names a country of the pair. */
  private static int lastCounted(String text) {
    int at = text.lastIndexOf(",USA,");
    return text.substring(0, at + 10).getBytes(StandardCharsets.UTF_8).length;
  }
}
