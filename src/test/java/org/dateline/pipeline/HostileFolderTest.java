package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.Main;
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
    assertThat(run(input, output)).isZero();

    System.out.printf(
        "hostile folder: %d files and members, %d s%n",
        expected.size(), (System.nanoTime() - start) / 1_000_000_000);
    Map<String, String> outcomes = outcomes(output);
    SortedMap<String, String> found = new TreeMap<>();
    expected.keySet().forEach(file -> found.put(file, outcomes.getOrDefault(file, "lost")));
    assertThat(found).containsExactlyEntriesOf(expected);
  }

  private static int run(Path input, Path output) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--input=" + input,
                "--output=" + output,
                "--csvBom=false",
                "--maxRejected=1",
                "--quiet"))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT)
        .start()
        .waitFor();
  }

  /** The reason of each file that has one, else that it was read. */
  private static Map<String, String> outcomes(Path output) throws IOException {
    Map<String, String> outcomes = new HashMap<>();
    for (CSVRecord row : rows(output.resolve("rejected.csv"))) {
      outcomes.put(row.get("file"), row.get("reason"));
    }
    for (CSVRecord row : rows(output.resolve("articles.csv"))) {
      outcomes.put(row.get("file"), HostileFolder.READ);
    }
    return outcomes;
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(table), format)) {
      return parser.getRecords();
    }
  }
}
