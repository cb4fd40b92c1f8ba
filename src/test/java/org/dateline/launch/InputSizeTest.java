package org.dateline.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much text lies under an input. */
final class InputSizeTest {
  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    file("a.txt", 5_000);
    file("deep/b.jsonl.gz", 3_000);
    file("deep/c.txt", 10);
  }

  @Test
  void folderHasTheSizeOfItsFilesUnpacked() {
    assertThat(InputSize.of(folder.toString())).hasValue(5_000 + 3 * 3_000 + 1_024);
  }

  @Test
  void severalInputsAddUp() {
    String inputs = folder.resolve("a.txt") + ", " + folder.resolve("deep/b.jsonl.gz");

    assertThat(InputSize.of(inputs)).hasValue(5_000 + 3 * 3_000);
  }

  @Test
  void globHasAtMostTheSizeOfItsFolder() {
    assertThat(InputSize.of(folder + "/deep/*.txt")).hasValue(3 * 3_000 + 1_024);
  }

  @Test
  void pathWithACommaIsOneInput() throws IOException {
    file("x,y/d.txt", 2_000);

    assertThat(InputSize.of(folder + "/x,y")).hasValue(2_000);
  }

  @Test
  void countingStopsWhereTheInputIsLargeInAnyCase() throws IOException {
    for (String name : new String[] {"e", "f", "g"}) {
      file("large/" + name, 1L << 31);
    }

    assertThat(InputSize.of(folder + "/large")).hasValue(1L << 31);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no-such-folder", "s3://bucket/news", "src,hdfs://a/b", "\0", "x/*"})
  void whatCannotBeKnownIsNone(String inputs) {
    assertThat(InputSize.of(inputs)).isEmpty();
  }

  /** A file with a hole as long as itself. */
  private void file(String name, long length) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
      made.setLength(length);
    }
  }
}
