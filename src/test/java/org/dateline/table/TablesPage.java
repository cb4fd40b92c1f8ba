package org.dateline.table;

import java.util.List;
import java.util.Locale;

/** The page of the documentation that lists every table and column. */
final class TablesPage {
  private static final String HEAD =
      """
      # Tables

      Every table and column that a run and its commands write. This page is made from the definitions that the tables
      themselves and `datapackage.json` are made from; after a change of these, make it again:

      ```
      mvn -q test -Dtest=TablesPageTest -Dwrite=true
      ```

      All tables are CSV: UTF-8, comma, a header, RFC 4180 quoting, no line break inside a cell. Ratios and
      scores have six digits after the point; a cell is empty where a value is not defined; dates are
      `yyyy-mm-dd`; a flag is 1 or 0. A text that begins with `=`, `+`, `-` or `@` has a `'` before it, so that
      no spreadsheet takes it for a formula. A table of more than 1,000,000 rows continues in `name-002.csv`
      and so on, each with the header. In columns that count, *articles* and *mentions* are of all articles,
      *stories* and *sentences* of the earliest article of each story.
      """;

  private static final String COMMANDS =
      """

      # Tables of diff and audit

      The commands `diff` and `audit sample` write these from finished tables.
      """;

  private TablesPage() {}

  static String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Table table : Table.values()) {
      append(page, table.fileName(1), table.schema());
    }
    page.append(COMMANDS);
    for (CommandTable table : CommandTable.values()) {
      append(page, table.fileName(), table.schema());
    }
    return page.toString();
  }

  private static void append(StringBuilder page, String file, Schema schema) {
    page.append("\n## ").append(file).append("\n\n");
    page.append(schema.meaning()).append(" Sorted by ").append(schema.order()).append(".");
    page.append(key(schema.key())).append("\n\n");
    page.append("| column | type | meaning | unit |\n|---|---|---|---|\n");
    schema.columns().forEach(column -> page.append(row(column)));
  }

  private static String key(List<String> key) {
    return key.isEmpty() ? "" : " Key: `" + String.join("`, `", key) + "`.";
  }

  private static String row(Column column) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            column.name(),
            column.type().name().toLowerCase(Locale.ROOT),
            cell(column.meaning()),
            cell(column.unit()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("{", "\\{").replace("<", "&lt;");
  }
}
