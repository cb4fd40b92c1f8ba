package org.dateline.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.dateline.bytes.Sha256;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** A short name of a run by what it found: {@code r} and a digest of its countries and articles. */
final class RunName {
  private RunName() {}

  /** Of the tables in a folder. Other options or rules with the same result are the same run. */
  static String of(Path folder) throws IOException {
    MessageDigest digest = Sha256.start();
    for (Table table : new Table[] {Table.COUNTRIES, Table.ENTITIES, Table.ARTICLES}) {
      if (FinishedTable.find(folder, table).isPresent()) {
        try (Stream<Row> rows = FinishedTable.rows(folder, table)) {
          rows.forEach(row -> digest.update(facts(table, row).getBytes(StandardCharsets.UTF_8)));
        }
      }
    }
    return "r" + UnitId.shortName(digest.digest());
  }

  private static String facts(Table table, Row row) {
    return switch (table) {
      case COUNTRIES -> row.id("country") + row.id("stories") + "," + row.id("mentions") + "\n";
      case ENTITIES -> row.id("entity_id") + row.id("mentions") + "\n";
      default -> row.id("article_id") + row.id("story_id") + row.id("mentions") + "\n";
    };
  }
}
