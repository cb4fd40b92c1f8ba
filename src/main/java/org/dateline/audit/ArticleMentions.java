package org.dateline.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The mentions of one article, as {@code mentions.csv} has them.
 *
 * @param article its id
 * @param rows those that an audit is about
 */
record ArticleMentions(String article, List<Row> rows) {
  /**
   * Rules that carry out a choice of the user, not a reading of the text: there is nothing to be
   * right or wrong about.
   */
  private static final Set<String> CHOICES = Set.of("form-not-counted", "repeated");

  /** What is to be done with the mentions of each article. */
  interface Visitor {
    void visit(ArticleMentions article) throws IOException;
  }

  /** Shows them article by article, in the order of the table. */
  static void read(Path folder, Set<String> types, Visitor visitor) throws IOException {
    ArticleMentions current = new ArticleMentions("", new ArrayList<>());
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.MENTIONS)) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        String article = row.id("article_id");
        if (!article.equals(current.article())) {
          current.showTo(visitor);
          current = new ArticleMentions(article, new ArrayList<>());
        }
        if (types.contains(row.id("type")) && !CHOICES.contains(row.id("rule"))) {
          current.rows().add(row);
        }
      }
    }
    current.showTo(visitor);
  }

  private void showTo(Visitor visitor) throws IOException {
    if (!article.isEmpty()) {
      visitor.visit(this);
    }
  }

  /** The stratum of one of them, its country by itself. */
  static Stratum stratum(Row row) {
    boolean isCountry = row.id("type").equals("country");
    return new Stratum(
        row.flag("counted") ? UnitKind.COUNTED : UnitKind.REFUSED,
        row.id("type"),
        row.id("form"),
        isCountry ? row.id("entity_id") : "");
  }
}
