package org.dateline.report.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.table.Row;

/**
 * What tells a reader which article a sentence is from.
 *
 * @param url its address; anything but http and https is not made a link
 * @param link its row
 */
public record ArticleCard(
    String source, String title, String url, Optional<LocalDate> published, RowLink link) {
  static ArticleCard of(Row row) {
    return new ArticleCard(
        row.text("source"),
        row.text("title"),
        row.text("url"),
        row.date("published"),
        RowLink.of(row));
  }

  /** Writes source, date and headline; the headline leads to the article, the rest to its row. */
  public void write(Markup out) {
    out.open("span", "class", "source");
    out.element("bdi", source.isEmpty() ? "no source" : source).text(", ");
    link.write(out, published.map(Wording::date).orElse("undated"));
    if (!title.isEmpty()) {
      out.text(": ");
      writeTitle(out);
    }
    out.close();
  }

  private void writeTitle(Markup out) {
    if (url.startsWith("https://") || url.startsWith("http://")) {
      out.open("a", "href", url, "rel", "noreferrer").element("bdi", title).close();
    } else {
      out.element("bdi", title);
    }
  }
}
