package org.dateline.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows as a table's file has them. */
public final class WrittenRows {
  private WrittenRows() {}

  /** The lines that {@code write} writes. */
  public static String of(List<Column> columns, Consumer<RowWriter> write) {
    StringBuilder lines = new StringBuilder();
    try (RowWriter out = new RowWriter(columns, lines)) {
      write.accept(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString();
  }

  /** The cells of such lines. */
  public static List<CSVRecord> parse(String lines) {
    try {
      return CSVFormat.RFC4180.parse(new StringReader(lines)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
