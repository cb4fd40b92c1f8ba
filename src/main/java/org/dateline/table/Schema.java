package org.dateline.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the resources {@code tables.csv} and {@code columns.csv} say of one table. */
record Schema(String order, String meaning, List<String> key, List<Column> columns) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  static Schema read(String table) {
    CSVRecord about =
        records("tables.csv").stream()
            .filter(row -> row.get("table").equals(table))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("tables.csv: no such table: " + table));
    List<Column> columns =
        records("columns.csv").stream()
            .filter(row -> row.get("table").equals(table))
            .map(Schema::column)
            .toList();
    List<String> key =
        about.get("key").isEmpty() ? List.of() : List.of(about.get("key").split(" "));
    return new Schema(about.get("order"), about.get("meaning"), key, columns);
  }

  private static Column column(CSVRecord row) {
    return new Column(
        row.get("column"), ColumnType.named(row.get("type")), row.get("meaning"), row.get("unit"));
  }

  private static List<CSVRecord> records(String resource) {
    InputStream in = Schema.class.getResourceAsStream(resource);
    Objects.requireNonNull(in, resource);
    try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
