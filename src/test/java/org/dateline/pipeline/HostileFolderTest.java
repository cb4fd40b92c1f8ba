package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes a folder of hostile files through the whole job, in a process with a heap of 1 GB. */
@Tag("evaluate")
final class HostileFolderTest {
  @TempDir private Path folder;

  @Test
  void everyFileIsReadOrHasItsReason() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    SortedMap<String, String> expected = HostileFolder.fill(input);
    assertThat(new ProcessBuilder("mkfifo", input.resolve("pipe.txt").toString()).start().waitFor())
        .isZero();
    expected.put("pipe.txt", "not-a-file");
    Path output = folder.resolve("output");

    long start = System.nanoTime();
    Process run =
        JobRun.start(
            JobRun.javaHome(),
            List.of("-Xmx1g"),
            List.of("--input=" + input, "--output=" + output, "--maxRejected=1", "--quiet"));
    assertThat(run.waitFor()).isZero();

    System.out.printf(
        "hostile folder: %d files and members, %d s%n",
        expected.size(), (System.nanoTime() - start) / 1_000_000_000);
    Map<String, String> outcomes = outcomes(output);
    SortedMap<String, String> found = new TreeMap<>();
    expected.keySet().forEach(file -> found.put(file, outcomes.getOrDefault(file, "lost")));
    assertThat(found).containsExactlyEntriesOf(expected);
  }

  /** The reason of each file that has one, else that it was read. */
  private static Map<String, String> outcomes(Path output) throws IOException {
    Map<String, String> outcomes = new HashMap<>();
    for (CSVRecord row : JobRun.rows(output.resolve("rejected.csv"))) {
      outcomes.put(row.get("file"), row.get("reason"));
    }
    for (CSVRecord row : JobRun.rows(output.resolve("articles.csv"))) {
      outcomes.put(row.get("file"), HostileFolder.READ);
    }
    return outcomes;
  }
}
