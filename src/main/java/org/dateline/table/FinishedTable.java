package org.dateline.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A table of a finished run, on disk.
 *
 * @param table which one
 * @param files its files in order; all but one if it has no more than a million rows
 * @param columns as the header has them, so one for each country where there are such
 */
public record FinishedTable(Table table, List<Path> files, List<Column> columns) {
  /** Copies the lists. */
  public FinishedTable {
    files = List.copyOf(files);
    columns = List.copyOf(columns);
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

  /**
   * All rows of a table that every finished run has, in order; to be closed.
   *
   * @throws UncheckedIOException if it is not in the folder or cannot be read
   */
  public static Stream<Row> rows(Path folder, Table table) {
    try {
      return find(folder, table)
          .orElseThrow(() -> new NoSuchFileException(folder.resolve(table.fileName(1)).toString()))
          .rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows of a table in order, none if it is not in the folder; to be closed. */
  public static Stream<Row> rowsIfThere(Path folder, Table table) throws IOException {
    return find(folder, table).map(FinishedTable::rows).orElseGet(Stream::empty);
  }

  /** All rows in order, read as they are asked for; to be closed. */
  public Stream<Row> rows() {
    return rows(line -> true);
  }

  /**
   * The rows of those lines that {@code isWanted} takes; a row is a line. Lines that it does not
   * take cost no parsing. To be closed.
   */
  public Stream<Row> rows(Predicate<String> isWanted) {
    RowReader reader = new RowReader(columns, files, isWanted);
    return StreamSupport.stream(reader, false).onClose(reader::close);
  }

  private static FinishedTable open(Table table, List<Path> files) throws IOException {
    String header;
    try (BufferedReader reader = Files.newBufferedReader(files.get(0))) {
      header = Optional.ofNullable(reader.readLine()).orElse("");
    }
    boolean hasMark = header.startsWith(RowWriter.BYTE_ORDER_MARK);
    List<Column> columns = new ArrayList<>();
    for (String name : (hasMark ? header.substring(1) : header).split(",", -1)) {
      columns.add(table.column(name));
    }
    return new FinishedTable(table, files, columns);
  }
}
