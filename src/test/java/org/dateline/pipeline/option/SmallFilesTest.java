package org.dateline.pipeline.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SmallFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', ''",
    "UTF-8, BOM, ''",
    "UTF-8, BOM, sep=;",
    "UTF-16LE, BOM, ''",
    "UTF-16BE, BOM, sep=;",
    "windows-1252, '', ''",
    "windows-1252, '', sep=;"
  })
  void overridesAreReadAsSpreadsheetsSaveThem(String charset, String mark, String first)
      throws IOException {
    Path file = folder.resolve("overrides.csv");
    String table = first + "\r\naction;type;name;to\r\nignore;person;José Müller;\r\n";
    Files.writeString(file, (mark.isEmpty() ? "" : "\ufeff") + table, Charset.forName(charset));
    NamedFile read = SmallFiles.readFile("--overrides", file.toString());

    assertThat(Overrides.parse(read.name(), read.content(), Gazetteer.builtIn()).rows())
        .extracting(row -> row.name())
        .containsExactly("José Müller");
  }
}
