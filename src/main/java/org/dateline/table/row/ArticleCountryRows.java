package org.dateline.table.row;

import java.util.List;
import org.dateline.count.ArticleCounts;
import org.dateline.count.Occurrence;
import org.dateline.model.ArticleId;
import org.dateline.story.Stories;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/** The rows of {@code article_countries.csv}. */
public final class ArticleCountryRows {
  private static final int TITLE = 0;

  private ArticleCountryRows() {}

  /** The table of these articles, in this order. */
  public static TableRows of(List<ArticleCounts> articles, Stories stories) {
    return new TableRows(
        Table.ARTICLE_COUNTRIES, out -> articles.forEach(article -> write(out, article, stories)));
  }

  /** Writes one row for each country with a counted mention in the article. */
  private static void write(RowWriter out, ArticleCounts article, Stories stories) {
    for (Occurrence one : article.occurrences()) {
      if (one.isCountry() && one.isCounted()) {
        out.row(
            ArticleId.fromNumber(article.id()),
            ArticleId.fromNumber(stories.earliestOf(article.id())),
            article.date(),
            article.source(),
            one.id(),
            one.mentions(),
            one.sentences().first().orElse(-1) == TITLE,
            article.mainCountry().equals(one.id()));
      }
    }
  }
}
