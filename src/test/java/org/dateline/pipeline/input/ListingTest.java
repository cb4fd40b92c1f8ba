package org.dateline.pipeline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    for (String name :
        List.of("b.txt", "a/x.txt", "a/.hidden", ".git/config", "tables/articles.csv", "[1].txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void folderIsReadRecursivelyWithoutHiddenFilesAndOutput() {
    assertThat(names(folder.toString())).containsExactly("[1].txt", "a/x.txt", "b.txt");
  }

  @Test
  void singleFileHasItsOwnName() {
    assertThat(names(folder.resolve("a/x.txt").toString())).containsExactly("x.txt");
  }

  @Test
  void globNamesFilesFromItsFirstPlainFolder() {
    assertThat(names(folder + "/*/*.txt")).containsExactly("a/x.txt");
  }

  @Test
  void fileThatTwoInputsNameIsThereOnce() {
    assertThat(names(folder.toString(), folder + "/b.txt"))
        .containsExactly("[1].txt", "a/x.txt", "b.txt");
  }

  @Test
  void nameWithALineBreakStaysOnOneLine() throws IOException {
    Files.writeString(folder.resolve("a/two\nlines.txt"), "x");

    assertThat(names(folder.resolve("a").toString())).containsExactly("two\\nlines.txt", "x.txt");
  }

  private List<String> names(String... inputs) {
    return Listing.of(List.of(inputs), "--input", folder.resolve("tables").toString())
        .files()
        .stream()
        .map(InputFile::name)
        .toList();
  }
}
