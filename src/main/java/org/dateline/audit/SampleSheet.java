package org.dateline.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.table.Column;
import org.dateline.table.CommandTable;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/**
 * Writes the sheet that a person codes. It does not say what the program decided: who knows that a
 * mention was refused no longer judges it alone.
 */
final class SampleSheet {
  /** The headings. */
  static final List<String> NAMES =
      CommandTable.AUDIT.columns().stream().map(Column::name).toList();

  private SampleSheet() {}

  /** Writes what was drawn from the tables in a folder. */
  static void write(Path folder, Draw.Drawn drawn, String run, Path file) throws IOException {
    Map<String, Row> idToArticle = articles(folder, drawn.units());
    SortedMap<Stratum, Integer> numbers = new TreeMap<>();
    drawn.sizes().keySet().forEach(stratum -> numbers.put(stratum, numbers.size() + 1));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(RowWriter.head(CommandTable.AUDIT.columns(), true));
      RowWriter rows = new RowWriter(CommandTable.AUDIT.columns(), out);
      for (Unit unit : drawn.units()) {
        Optional<Row> article = Optional.ofNullable(idToArticle.get(unit.article()));
        rows.row(
            unit.id(),
            "",
            "",
            unit.stratum().type(),
            unit.name(),
            unit.sentence(),
            article.map(row -> row.text("title")).orElse(""),
            article.flatMap(row -> row.date("published")),
            article.map(row -> row.text("source")).orElse(""),
            article.map(row -> row.text("url")).orElse(""),
            unit.article(),
            "h" + numbers.get(unit.stratum()),
            drawn.sizes().getOrDefault(unit.stratum(), 0L),
            run);
      }
    }
  }

  private static Map<String, Row> articles(Path folder, List<Unit> units) {
    Set<String> wanted = units.stream().map(Unit::article).collect(Collectors.toSet());
    Map<String, Row> idToArticle = new HashMap<>();
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.ARTICLES)) {
      rows.filter(row -> wanted.contains(row.id("article_id")))
          .forEach(row -> idToArticle.put(row.id("article_id"), row));
    }
    return idToArticle;
  }
}
