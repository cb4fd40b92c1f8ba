package org.dateline.table;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code datapackage.json} beside finished tables: a Frictionless Data Package, version 2,
 * that gives the type, meaning and unit of every column.
 *
 * <p>The standard has no word for a byte order mark; its readers know UTF-8 with and without one.
 * Of a table with continuation files every file has the header.
 */
public final class DataPackage {
  /** The name of the file. */
  public static final String FILE = "datapackage.json";

  /** Our own word beside those of the standard, as in {@code run.json}. */
  public static final String ZERO_FILLED = "zero_filled";

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final String DESCRIPTION =
      "Who and which country is mentioned with whom, and when, in a collection of news articles."
          + " A story is a cluster of near-duplicate articles; statistics count stories.";

  /** The owner of the tables puts a licence here; the standard allows no empty list. */
  private static final Map<String, String> LICENCE_TO_CHOOSE =
      Map.of("name", "LicenseRef-to-be-chosen");

  private DataPackage() {}

  /**
   * Describes all tables that are in {@code folder}. The time of the run is left out, so that the
   * same input gives the same file; {@code run.json} tells what ran.
   *
   * @param version of the program
   * @param zeroFilled by the label of each timeline, whether it lists periods without a story too
   */
  public static void write(Path folder, String version, Map<String, Boolean> zeroFilled)
      throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    printer.indentArraysWith(indenter);
    String json =
        new JsonMapper()
            .writer(printer)
            .writeValueAsString(of(FinishedTable.in(folder), version, zeroFilled));
    Files.writeString(folder.resolve(FILE), json + "\n");
  }

  private static Map<String, Object> of(
      List<FinishedTable> tables, String version, Map<String, Boolean> zeroFilled) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", PROFILES + "datapackage.json");
    descriptor.put("name", "dateline");
    descriptor.put("title", "Countries and entities in the news");
    descriptor.put("description", DESCRIPTION);
    descriptor.put("version", version);
    descriptor.put("createdBy", "Dateline " + version);
    descriptor.put("licenses", List.of(LICENCE_TO_CHOOSE));
    descriptor.put("resources", tables.stream().map(table -> resource(table, zeroFilled)).toList());
    return descriptor;
  }

  private static Map<String, Object> resource(
      FinishedTable finished, Map<String, Boolean> zeroFilled) {
    Table table = finished.table();
    List<String> names =
        finished.files().stream().map(Path::getFileName).map(Path::toString).toList();
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("$schema", PROFILES + "dataresource.json");
    resource.put("name", table.label());
    resource.put("type", "table");
    resource.put("path", names.size() == 1 ? names.get(0) : names);
    resource.put("description", table.meaning() + " Sorted by " + table.order() + ".");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", dialect());
    resource.put("schema", schema(finished));
    if (zeroFilled.containsKey(table.label())) {
      resource.put(ZERO_FILLED, zeroFilled.get(table.label()));
    }
    return resource;
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("$schema", PROFILES + "tabledialect.json");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    return dialect;
  }

  private static Map<String, Object> schema(FinishedTable finished) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", PROFILES + "tableschema.json");
    schema.put("fields", finished.columns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    if (!finished.table().key().isEmpty()) {
      schema.put("primaryKey", finished.table().key());
    }
    return schema;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", type(column.type()));
    field.put("description", column.description());
    switch (column.type()) {
      case FLAG -> {
        field.put("trueValues", List.of("1"));
        field.put("falseValues", List.of("0"));
      }
      case INTEGER -> field.put("constraints", Map.of("minimum", 0));
      case ID, TEXT, RATIO, PROBABILITY, DATE -> {}
    }
    return field;
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case ID, TEXT -> "string";
      case INTEGER -> "integer";
      case RATIO, PROBABILITY -> "number";
      case DATE -> "date";
      case FLAG -> "boolean";
    };
  }
}
