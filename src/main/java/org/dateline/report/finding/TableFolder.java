package org.dateline.report.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads the finished tables of a folder, row by row, continuation files included.
 *
 * @param folder the folder that holds them
 */
public record TableFolder(Path folder) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** All rows of a table in order; to be closed. */
  public Stream<Row> rows(String table) {
    return files(table).stream().flatMap(TableFolder::rows);
  }

  /** The names of the files of a table: more than one if it has over a million rows. */
  List<Path> files(String table) {
    List<Path> files = new ArrayList<>(List.of(folder.resolve(table + ".csv")));
    for (int number = 2; ; number++) {
      Path next = folder.resolve(String.format(Locale.ROOT, "%s-%03d.csv", table, number));
      if (!Files.exists(next)) {
        return files;
      }
      files.add(next);
    }
  }

  /** The number of rows of a file, without its header. */
  public static long countRows(Path file) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        for (int i = 0; i < size; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return Math.max(0, lines - 1);
  }

  private static Stream<Row> rows(Path file) {
    try {
      BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
      skipByteOrderMark(reader);
      CSVParser parser = FORMAT.parse(reader);
      String name = String.valueOf(file.getFileName());
      return parser.stream()
          .map(cells -> new Row(name, cells.getRecordNumber() + 1, cells))
          .onClose(() -> close(parser));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": the table cannot be read", e);
    }
  }

  private static void skipByteOrderMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
  }

  private static void close(CSVParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
