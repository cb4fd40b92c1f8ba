package org.dateline.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of a finished run, on disk.
 *
 * @param table which one
 * @param files its files in order; all but one if it has no more than a million rows
 * @param columns as the header has them, so one for each country where there are such
 * @param hasByteOrderMark whether its files begin with one
 */
public record FinishedTable(
    Table table, List<Path> files, List<Column> columns, boolean hasByteOrderMark) {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** Copies the lists. */
  public FinishedTable {
    files = List.copyOf(files);
    columns = List.copyOf(columns);
  }

  /** Takes one row of cells, as they stand in the file. */
  @FunctionalInterface
  public interface RowConsumer {
    /** Takes the next row. */
    void accept(CSVRecord row) throws IOException;
  }

  /** All tables in a folder, in the order of {@link Table}. */
  public static List<FinishedTable> in(Path folder) throws IOException {
    List<FinishedTable> tables = new ArrayList<>();
    for (Table table : Table.values()) {
      find(folder, table).ifPresent(tables::add);
    }
    return List.copyOf(tables);
  }

  /** One table of a folder, if it is there. */
  public static Optional<FinishedTable> find(Path folder, Table table) throws IOException {
    List<Path> files = new ArrayList<>();
    Path file = folder.resolve(table.fileName(1));
    while (Files.exists(file)) {
      files.add(file);
      file = folder.resolve(table.fileName(files.size() + 1));
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(open(table, files));
  }

  /** Reads all rows in order, none of the headers. */
  public void read(RowConsumer consumer) throws IOException {
    for (Path file : files) {
      try (BufferedReader reader = Files.newBufferedReader(file);
          var rows = FORMAT.parse(reader)) {
        boolean isHeader = true;
        for (CSVRecord row : rows) {
          if (!isHeader) {
            consumer.accept(row);
          }
          isHeader = false;
        }
      }
    }
  }

  /**
   * Reads the rows of those lines that {@code isWanted} takes; a row is a line. Lines that it does
   * not take cost no parsing.
   */
  public void readLines(Predicate<String> isWanted, RowConsumer consumer) throws IOException {
    for (Path file : files) {
      try (BufferedReader reader = Files.newBufferedReader(file)) {
        reader.readLine();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (isWanted.test(line)) {
            consumer.accept(CSVParser.parse(line, FORMAT).getRecords().get(0));
          }
        }
      }
    }
  }

  /** The number of rows; a row is a line, since no cell has a line break. */
  public long rows() throws IOException {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
          for (int i = 0; i < size; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
          }
        }
      }
    }
    return lines - files.size();
  }

  /** Where the cells of a column stand in a row. */
  public int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        files.get(0) + ": no such column: \"" + column + "\"; was it written by another version?");
  }

  private static FinishedTable open(Table table, List<Path> files) throws IOException {
    String header;
    try (BufferedReader reader = Files.newBufferedReader(files.get(0))) {
      header = Optional.ofNullable(reader.readLine()).orElse("");
    }
    boolean hasMark = !header.isEmpty() && header.charAt(0) == BYTE_ORDER_MARK;
    List<Column> columns = new ArrayList<>();
    for (String name : (hasMark ? header.substring(1) : header).split(",", -1)) {
      columns.add(table.column(name));
    }
    return new FinishedTable(table, files, columns, hasMark);
  }
}
