package org.dateline.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.table.Column;
import org.dateline.table.ColumnType;
import org.dateline.table.FinishedTable;
import org.dateline.table.Table;

/** Recomputes the tables of a run from its articles and mentions by plain SQL, in DuckDB. */
final class Audit implements AutoCloseable {
  private static final Map<String, String> PERIOD_TO_NEXT =
      Map.of("day", "1 DAY", "week", "7 DAY", "month", "1 MONTH", "year", "1 YEAR");

  /** What names a row where no column is always filled. */
  private static final Map<Table, List<String>> KEYS_WITH_EMPTY_CELLS =
      Map.of(
          Table.COVERAGE, List.of("source", "period"),
          Table.SOURCES, List.of("source"),
          Table.COUNTRIES_BY_SOURCE, List.of("source", "group", "country"));

  private final Connection connection;
  private final List<FinishedTable> tables;

  private Audit(Connection connection, List<FinishedTable> tables) {
    this.connection = connection;
    this.tables = tables;
  }

  /**
   * Loads the tables in {@code folder} and recomputes them; {@code options} are those of the run.
   */
  static Audit of(Path folder, Map<String, String> options) throws IOException, SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    Audit audit = new Audit(connection, FinishedTable.in(folder));
    for (FinishedTable table : audit.tables) {
      audit.execute(load(table));
    }
    audit.define(options);
    try (var sql = Audit.class.getResourceAsStream("audit.sql")) {
      audit.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
    }
    audit.execute(wideTimeline(audit.table(Table.TIMELINE_COUNTRIES_WIDE)));
    return audit;
  }

  /** All cells that the tables and the recomputation do not agree on, and faults of the trail. */
  List<String> differences() throws SQLException {
    List<String> differences = new ArrayList<>(strings("SELECT what FROM fault"));
    for (FinishedTable table : tables) {
      Set<String> columns = recomputed(table.table());
      if (!columns.isEmpty()) {
        differences.addAll(strings(comparison(table, columns)));
      }
    }
    return differences;
  }

  /** The columns of a table that are recomputed; none if it is the audit trail itself. */
  Set<String> recomputed(Table table) throws SQLException {
    return new LinkedHashSet<>(
        strings(
            "SELECT column_name FROM duckdb_columns() WHERE table_name = 'expected_"
                + table.label()
                + "'"));
  }

  /** The number of rows of a table, as DuckDB has read it. */
  long rows(Table table) throws SQLException {
    return Long.parseLong(strings("SELECT count(*)::VARCHAR FROM " + table.label()).get(0));
  }

  FinishedTable table(Table wanted) {
    return tables.stream().filter(one -> one.table() == wanted).findFirst().orElseThrow();
  }

  /** Changes the loaded tables, to see that a difference is found. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void define(Map<String, String> options) throws SQLException {
    String period = options.getOrDefault("period", "day");
    execute("CREATE MACRO start_of(day) AS date_trunc('" + period + "', day)::DATE");
    execute(
        "CREATE MACRO next_start(day) AS (day + INTERVAL "
            + PERIOD_TO_NEXT.get(period)
            + ")::DATE");
    execute("CREATE TABLE setting (name VARCHAR, value VARCHAR)");
    execute("INSERT INTO setting VALUES ('minStories', '2'), ('top', '100')");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO setting VALUES (?, ?)")) {
      for (Map.Entry<String, String> option : options.entrySet()) {
        execute("DELETE FROM setting WHERE name = '" + option.getKey() + "'");
        insert.setString(1, option.getKey());
        insert.setString(2, option.getValue());
        insert.execute();
      }
    }
  }

  private static String load(FinishedTable table) {
    String files =
        table.files().stream()
            .map(file -> "'" + file.toString().replace("'", "''") + "'")
            .collect(Collectors.joining(", "));
    String columns =
        table.columns().stream()
            .map(column -> "'" + column.name() + "': '" + type(column.type()) + "'")
            .collect(Collectors.joining(", "));
    return "CREATE TABLE %s AS SELECT * FROM read_csv([%s], header = true, auto_detect = false, "
            .formatted(table.table().label(), files)
        + "delim = ',', quote = '\"', escape = '\"', columns = {%s})".formatted(columns);
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case ID, TEXT -> "VARCHAR";
      case INTEGER, FLAG -> "BIGINT";
      case RATIO, PROBABILITY -> "DOUBLE";
      case DATE -> "DATE";
    };
  }

  private static String wideTimeline(FinishedTable wide) {
    StringBuilder sql =
        new StringBuilder(
            "CREATE TABLE expected_timeline_countries_wide AS SELECT period,"
                + " any_value(total_stories) AS total_stories");
    for (Column column : wide.columns()) {
      String code = column.name().substring(0, Math.min(3, column.name().length()));
      String value = column.type() == ColumnType.RATIO ? "share" : "stories";
      if (column.name().matches("[A-Z]{3}(_share)?")) {
        sql.append(", max(%s) FILTER (country = '%s') AS ".formatted(value, code));
        sql.append('"').append(column.name()).append('"');
      }
    }
    return sql.append(" FROM expected_timeline_countries GROUP BY period").toString();
  }

  /** One line for each row that is on one side only or has another value. */
  private static String comparison(FinishedTable table, Set<String> columns) {
    String label = table.table().label();
    List<String> key = KEYS_WITH_EMPTY_CELLS.getOrDefault(table.table(), table.table().key());
    String join = join(key, " AND ", "t.\"%1$s\" IS NOT DISTINCT FROM e.\"%1$s\"");
    String differs =
        table.columns().stream()
            .filter(column -> columns.contains(column.name()))
            .map(Audit::differs)
            .collect(Collectors.joining(" || "));
    return "SELECT * FROM (SELECT '%s ' || concat_ws(' ', %s) || ':' || "
            .formatted(label, names(key))
        + "CASE WHEN e.is_there IS NULL THEN ' is not expected' WHEN t.is_there IS NULL THEN"
        + " ' is missing' ELSE %s END AS difference ".formatted(differs)
        + "FROM (SELECT *, 1 AS is_there FROM %s) t FULL JOIN".formatted(label)
        + " (SELECT *, 1 AS is_there FROM expected_%s) e ON %s)".formatted(label, join)
        + " WHERE difference NOT LIKE '%:' ORDER BY difference";
  }

  private static String names(List<String> key) {
    return join(key, ", ", "coalesce(t.\"%1$s\", e.\"%1$s\")::VARCHAR");
  }

  private static String join(List<String> names, String separator, String format) {
    return names.stream().map(format::formatted).collect(Collectors.joining(separator));
  }

  private static String differs(Column column) {
    String isDifferent =
        column.type() == ColumnType.RATIO
            ? "((t.%1$s IS NULL) <> (e.%1$s IS NULL) OR coalesce(abs(t.%1$s - e.%1$s), 0) > 6e-7)"
            : "t.%1$s IS DISTINCT FROM e.%1$s";
    return ("CASE WHEN "
            + isDifferent
            + " THEN ' %1$s is ' || coalesce(t.%1$s::VARCHAR, 'empty')"
            + " || ', not ' || coalesce(e.%1$s::VARCHAR, 'empty') ELSE '' END")
        .replace("%1$s", "\"%1$s\"")
        .formatted(column.name())
        .replace("' \"" + column.name() + "\" is '", "' " + column.name() + " is '");
  }

  private List<String> strings(String sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }
}
