package org.dateline.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.table.Column;
import org.dateline.table.ColumnType;
import org.dateline.table.RowWriter;

/** Sentences as a table for a spreadsheet or a script. */
final class ShownTable {
  private static final List<Column> COLUMNS =
      Stream.of("published", "article_id", "source", "title", "url", "sentence")
          .map(name -> new Column(name, ColumnType.TEXT, "", ""))
          .toList();

  private ShownTable() {}

  /** CSV with a header, in UTF-8. */
  static String of(List<ShownSentence> sentences) {
    StringBuilder out = new StringBuilder(RowWriter.header(COLUMNS));
    try (RowWriter rows = new RowWriter(COLUMNS, out)) {
      for (ShownSentence one : sentences) {
        rows.row(
            one.published(), one.article(), one.source(), one.title(), one.url(), one.sentence());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
