package org.dateline.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Writes a table by the names of its columns. A cell that a row does not name is empty, or zero
 * where it has to be a number, or no.
 */
public final class NamedRows {
  private NamedRows() {}

  /** A row: the name of a column, its value as {@link RowWriter#row} takes it, and so on. */
  public static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }

  /** Writes the first file of a table that has all of its columns. */
  public static void write(Path folder, Table table, List<Map<String, Object>> rows)
      throws IOException {
    write(folder, table, table.columns(), rows);
  }

  /** Writes the first file of a table with these columns. */
  public static void write(
      Path folder, Table table, List<Column> columns, List<Map<String, Object>> rows)
      throws IOException {
    BufferedWriter file = Files.newBufferedWriter(folder.resolve(table.fileName(1)));
    file.write(RowWriter.head(columns, true));
    try (RowWriter out = new RowWriter(columns, file)) {
      rows.forEach(row -> out.row(values(columns, row)));
    }
  }

  private static Object[] values(List<Column> columns, Map<String, Object> row) {
    Set<String> unknown = new HashSet<>(row.keySet());
    List<Object> values = new ArrayList<>();
    for (Column column : columns) {
      values.add(row.getOrDefault(column.name(), nothing(column.type())));
      unknown.remove(column.name());
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such columns: " + unknown);
    }
    return values.toArray();
  }

  private static Object nothing(ColumnType type) {
    return switch (type) {
      case ID, TEXT -> "";
      case INTEGER -> 0;
      case RATIO -> OptionalDouble.empty();
      case PROBABILITY -> 1.0;
      case DATE -> Optional.empty();
      case FLAG -> false;
    };
  }
}
