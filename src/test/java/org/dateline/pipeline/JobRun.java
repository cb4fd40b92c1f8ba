package org.dateline.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the job in a test and reads its tables. */
final class JobRun {
  private JobRun() {}

  /** Runs with these options added to input and output. */
  static RunSummary run(Path input, Path output, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--input=" + input, "--output=" + output));
    arguments.addAll(List.of(more));
    return Job.run(CommandLine.parse(arguments));
  }

  /** The bytes, as characters, of every file of an output folder but run.json, by its name. */
  static SortedMap<String, String> tables(Path output) throws IOException {
    SortedMap<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("run.json")) {
          tables.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return tables;
  }
}
