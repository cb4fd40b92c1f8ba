package org.dateline.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of the tables that were there before it. */
final class SinceBeforeTest {
  private static final Path SAMPLE = Path.of("output");

  @TempDir private Path folder;

  @Test
  void emptyFolderIsNothingToCompareWith() {
    assertThat(SinceBefore.lines(folder, SAMPLE)).isEmpty();
  }

  @Test
  void sameTablesAreNotWorthALine() {
    assertThat(SinceBefore.lines(SAMPLE, SAMPLE)).isEmpty();
  }

  @Test
  void otherFilesOfTheseNamesDoNotEndARun() throws IOException {
    Files.writeString(folder.resolve("articles.csv"), "id;headline\n1;\"open\n");
    Files.writeString(folder.resolve("countries.csv"), "land,hauptstadt\nMali,Bamako\n");

    assertThat(SinceBefore.lines(folder, SAMPLE)).isEmpty();
  }

  @Test
  void whatChangedIsNamedWithItsSign() throws IOException {
    for (String name : new String[] {"articles.csv", "countries.csv"}) {
      String table = Files.readString(SAMPLE.resolve(name));
      String fewer = table.substring(0, table.lastIndexOf('\n', table.length() - 2) + 1);
      Files.writeString(folder.resolve(name), name.equals("articles.csv") ? fewer : table);
    }

    assertThat(SinceBefore.lines(folder, SAMPLE))
        .containsExactly("since the tables before: articles +1; diff says why");
    assertThat(SinceBefore.lines(SAMPLE, folder))
        .containsExactly("since the tables before: articles -1; diff says why");
  }
}
