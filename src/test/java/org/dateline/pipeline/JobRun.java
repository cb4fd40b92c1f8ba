package org.dateline.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.Main;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.run.Job;
import org.dateline.pipeline.run.RunSummary;

/** Runs the job in a test and reads its tables. */
public final class JobRun {
  private JobRun() {}

  /** Runs with these options added to input and output. */
  public static RunSummary run(Path input, Path output, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--input=" + input, "--output=" + output));
    arguments.addAll(List.of(more));
    return Job.run(CommandLine.parse(arguments));
  }

  /** Starts the program of this class path as a process of its own, whose errors are shown here. */
  static Process start(Path javaHome, List<String> javaOptions, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(options);
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT)
        .start();
  }

  /** Where the Java is that runs the tests. */
  static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  /** The rows of a table by the names of its header, with or without a byte order mark. */
  public static List<CSVRecord> rows(Path table) throws IOException {
    try (Reader in = Files.newBufferedReader(table)) {
      in.mark(1);
      if (in.read() != '\ufeff') {
        in.reset();
      }
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(in)
          .getRecords();
    }
  }

  /** The bytes, as characters, of every file of an output folder but run.json, by its name. */
  public static SortedMap<String, String> tables(Path output) throws IOException {
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
