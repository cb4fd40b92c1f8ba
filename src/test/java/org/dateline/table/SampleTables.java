package org.dateline.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The tables of the sample corpus, committed in {@code output/}, in a folder of their own. */
public final class SampleTables {
  private SampleTables() {}

  /** Copies the CSV files into {@code folder} and returns it. */
  public static Path copyTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(Path.of("output"))) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".csv")) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    }
    return folder;
  }

  /** The manifest of all tables in {@code folder}, as the run that wrote them had it. */
  public static Manifest manifest(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    for (FinishedTable table : FinishedTable.in(folder)) {
      for (Path file : table.files()) {
        manifest.add(WrittenFile.of(file));
      }
    }
    return manifest;
  }

  /** Moves all rows of a table's first file after the first {@code rows} into a second file. */
  public static void split(Path folder, Table table, int rows) throws IOException {
    Path first = folder.resolve(table.fileName(1));
    String[] lines = Files.readString(first).split("(?<=\n)", -1);
    StringBuilder head = new StringBuilder(lines[0]);
    StringBuilder tail = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length - 1; i++) {
      (i <= rows ? head : tail).append(lines[i]);
    }
    Files.writeString(first, head);
    Files.writeString(folder.resolve(table.fileName(2)), tail);
  }
}
