package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documentation of the tables is never older than the tables. */
class TablesPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/tables.md");

  @Test
  void committedPageIsTheOneMadeFromTheDefinitions() throws IOException {
    String made = TablesPage.markdown();
    if (Boolean.getBoolean("write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, made);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(made);
  }
}
