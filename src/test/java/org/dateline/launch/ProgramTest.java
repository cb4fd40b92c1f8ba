package org.dateline.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second JVM is told to run. */
final class ProgramTest {
  @TempDir private Path folder;

  @Test
  void jarHasTheArchiveBesideIt() throws IOException {
    Path jar = Files.createFile(folder.resolve("dateline.jar"));
    assertThat(Program.ofJar(jar).orElseThrow().archive()).isEmpty();

    Path archive = Files.createFile(folder.resolve("dateline.jsa"));
    assertThat(Program.ofJar(jar).orElseThrow().archive()).contains(archive);
  }

  @Test
  void folderOfClassesIsNotLaunched() {
    assertThat(Program.ofJar(folder)).isEmpty();
    assertThat(Program.current()).isEmpty();
  }

  @Test
  void flagsOfTheUserComeAfterOurs() {
    Program program = new Program(List.of("-jar", "a.jar"), Optional.empty());

    List<String> command =
        program.command(List.of("-ours"), new UserFlags(List.of("-theirs")), List.of("--quiet"));

    assertThat(command)
        .containsSubsequence("-ours", "-theirs", ParentWatch.flag(), "-jar", "a.jar", "--quiet");
  }
}
