package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dateline.pipeline.run.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample corpus in {@code input/} gives, byte for byte, the tables in {@code output/}. */
class JobTest {
  private static final Path INPUT = Path.of("input");
  private static final Path OUTPUT = Path.of("output");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void sampleGivesTheCommittedTablesWhateverTheWorkers(int workers) throws IOException {
    Path tables = folder.resolve("tables");

    JobRun.run(INPUT, tables, "--targetParallelism=" + workers);

    assertThat(JobRun.tables(tables)).isEqualTo(JobRun.tables(OUTPUT));
  }

  @Test
  void partsElsewhereChangeNothingAndAreRemoved() throws IOException {
    Path tables = folder.resolve("tables");
    Path shared = Files.createDirectories(folder.resolve("shared"));

    JobRun.run(INPUT, tables, "--tempLocation=" + shared);

    assertThat(JobRun.tables(tables)).isEqualTo(JobRun.tables(OUTPUT));
    try (Stream<Path> left = Files.walk(shared)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void orderOfFilesChangesNothingButTheirNames() throws IOException {
    Path renamed = folder.resolve("renamed");
    copyReversed(INPUT, renamed);
    Path tables = folder.resolve("tables");

    JobRun.run(renamed, tables);

    SortedMap<String, String> expected = JobRun.tables(OUTPUT);
    SortedMap<String, String> actual = JobRun.tables(tables);
    expected.keySet().removeAll(List.of("articles.csv", "rejected.csv"));
    expected.keySet().removeIf(name -> !name.endsWith(".csv"));
    assertThat(actual).containsAllEntriesOf(expected);
  }

  @Test
  void anotherRunIntoTheSameFolderRemovesContinuationsThatAreGone() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    Files.writeString(tables.resolve("mentions-002.csv"), "of an earlier, larger run");
    Files.writeString(tables.resolve("notes.txt"), "the analyst's own");

    JobRun.run(INPUT.resolve("meridian-wire"), tables);

    assertThat(tables.resolve("mentions-002.csv")).doesNotExist();
    assertThat(tables.resolve("notes.txt")).exists();
    assertThat(tables.resolve("run.json")).exists();
  }

  @Test
  void textsReadBackGiveTheSameTables() throws IOException {
    Path first = folder.resolve("first");
    JobRun.run(INPUT, first, "--texts=true");
    Path texts = Files.createDirectories(folder.resolve("texts")).resolve("texts.jsonl");
    Files.move(first.resolve("texts.jsonl"), texts);
    Path second = folder.resolve("second");

    JobRun.run(texts, second);

    SortedMap<String, String> expected = JobRun.tables(first);
    expected.keySet().removeIf(name -> !name.endsWith(".csv") || name.equals("rejected.csv"));
    assertThat(JobRun.tables(second)).containsAllEntriesOf(expected);
  }

  @Test
  void overridesDecideAndUnusedOnesAreNamed() throws IOException {
    Path overrides = folder.resolve("overrides.csv");
    Files.writeString(
        overrides,
        """
        action,type,name,to
        country,,the Hall,PRK
        not-country,,North Korea,
        country,,nowhere at all,RUS
        """);

    RunSummary summary = JobRun.run(INPUT, folder.resolve("tables"), "--overrides=" + overrides);

    assertThat(summary.warnings())
        .contains(overrides + ":4: never used: \"nowhere at all\"; check its spelling and type")
        .noneMatch(warning -> warning.contains("North Korea"));
  }

  /** Copies all files so that their names sort the other way round. */
  private static void copyReversed(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      int number = 1000;
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        Path parent = from.relativize(file).getParent();
        String name = number-- + "/" + parent + "/" + file.getFileName();
        Path copy = to.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
