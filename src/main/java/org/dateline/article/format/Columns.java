package org.dateline.article.format;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.FieldName;
import org.dateline.article.field.FieldNames;
import org.dateline.article.field.RawArticle;
import org.dateline.model.RejectReason;

/** What the columns of a table hold, by its header. */
public final class Columns {
  private final List<String> header;
  private final List<List<FieldName>> meanings;

  private Columns(List<String> header, List<List<FieldName>> meanings) {
    this.header = List.copyOf(header);
    this.meanings = meanings;
  }

  /**
   * The columns under such a header.
   *
   * @throws RefusedException if none of them holds articles
   */
  public static Columns of(List<String> header, FieldNames names) throws RefusedException {
    List<List<FieldName>> columns = new ArrayList<>();
    header.forEach(cell -> columns.add(names.meanings(cell.strip())));
    if (columns.stream().flatMap(List::stream).noneMatch(Columns::isArticles)) {
      throw new RefusedException(
          RejectReason.NO_COLUMNS,
          "no column is known to hold the text: \""
              + String.join(", ", header)
              + "\"; name it with --columns=text=...");
    }
    return new Columns(header, columns);
  }

  private static boolean isArticles(FieldName meaning) {
    return switch (meaning.field()) {
      case TEXT, HTML, HEADLINE_LIST -> true;
      default -> false;
    };
  }

  /** How many there are. */
  public int count() {
    return meanings.size();
  }

  /** Whether a column, counted from 0, holds dates. */
  public boolean holdsDates(int column) {
    return column < meanings.size()
        && meanings.get(column).stream().map(FieldName::field).anyMatch(Columns::isDate);
  }

  private static boolean isDate(ArticleField field) {
    return field == ArticleField.PUBLISHED || field == ArticleField.MODIFIED;
  }

  /** What a row says. */
  public RawArticle raw(List<String> row) throws RefusedException {
    if (row.size() < meanings.size() || !isBlankFrom(row, meanings.size())) {
      throw new RefusedException(
          RejectReason.BAD_CSV,
          "the row has " + row.size() + " cells, the header " + meanings.size());
    }
    RawArticle raw = new RawArticle();
    for (int i = 0; i < meanings.size(); i++) {
      String cell = row.get(i);
      String key = header.get(i).strip();
      meanings.get(i).forEach(name -> name.offer(key, cell, raw));
    }
    return raw;
  }

  private static boolean isBlankFrom(List<String> row, int from) {
    return row.subList(from, row.size()).stream().allMatch(String::isBlank);
  }
}
