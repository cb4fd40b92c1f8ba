package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dateline.command.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final Pattern OWNED = Pattern.compile("[a-z]+\\.csv");

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void writeEarlierTables() throws IOException {
    output = Files.createDirectories(folder.resolve("tables"));
    Files.writeString(output.resolve("a.csv"), "old a");
    Files.writeString(output.resolve("b.csv"), "old b");
    Files.writeString(output.resolve("notes.txt"), "the user's own");
  }

  @Test
  void publishedFilesReplaceThoseOfTheEarlierRunAndLeaveOthersAlone() throws IOException {
    try (OutputFolder run = OutputFolder.open(output.toString())) {
      Files.writeString(run.tables().resolve("a.csv"), "new a");
      run.publish(OWNED);
    }

    assertThat(output.resolve("a.csv")).hasContent("new a");
    assertThat(output.resolve("b.csv")).doesNotExist();
    assertThat(output.resolve("notes.txt")).exists();
    assertThat(folder.toFile().list()).containsExactly("tables");
  }

  @Test
  void runThatDoesNotPublishLeavesNothing() throws IOException {
    try (OutputFolder run = OutputFolder.open(output.toString())) {
      Files.writeString(run.tables().resolve("a.csv"), "new a");
    }

    assertThat(output.resolve("a.csv")).hasContent("old a");
    assertThat(folder.toFile().list()).containsExactly("tables");
  }

  @Test
  void secondRunIntoTheSameFolderIsRefused() {
    try (OutputFolder run = OutputFolder.open(output.toString())) {
      assertThat(run.tables()).exists();
      assertThatThrownBy(() -> OutputFolder.open(output.toString()))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("another run is writing");
    }
  }

  @Test
  void folderOfAnotherProcessIsRefusedUntilThatProcessIsGone() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FolderHolder.class.getName(),
                output.toString())
            .start();
    try {
      assertThat(other.inputReader().readLine()).contains(".dateline-tables");
      assertThatThrownBy(() -> OutputFolder.open(output.toString()))
          .hasMessageContaining("another run is writing");
    } finally {
      other.destroyForcibly().waitFor();
    }

    try (OutputFolder run = OutputFolder.open(output.toString())) {
      assertThat(run.tables()).exists();
    }
  }

  @Test
  void interruptedPublicationIsTakenUp() throws IOException {
    WorkFolder work = leftByAKilledRun();
    Files.writeString(work.tables().resolve("a.csv"), "new a");
    Files.writeString(work.tables().resolve("c.csv"), "new c");
    ReadyFiles.declare(work, output, OWNED);
    Files.move(work.ready().resolve("c.csv"), output.resolve("c.csv"));

    OutputFolder.recover(output.toString());

    assertThat(output.resolve("a.csv")).hasContent("new a");
    assertThat(output.resolve("c.csv")).hasContent("new c");
    assertThat(output.resolve("b.csv")).doesNotExist();
    assertThat(work.folder()).doesNotExist();
  }

  @Test
  void unfinishedFilesOfAKilledRunAreClearedAway() throws IOException {
    WorkFolder work = leftByAKilledRun();
    Files.writeString(work.tables().resolve("a.csv"), "half of");

    try (OutputFolder run = OutputFolder.open(output.toString())) {
      assertThat(run.tables()).isEmptyDirectory();
    }

    assertThat(output.resolve("a.csv")).hasContent("old a");
  }

  private WorkFolder leftByAKilledRun() throws IOException {
    WorkFolder work = WorkFolder.of(output);
    work.create();
    work.createInside();
    return work;
  }
}
