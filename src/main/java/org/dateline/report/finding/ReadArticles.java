package org.dateline.report.finding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.count.timeline.DateRange;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** What {@code articles.csv} says of the whole, and of the few articles that the report quotes. */
public final class ReadArticles {
  private final Set<String> sources = new HashSet<>();
  private final Map<String, ArticleCard> idToCard = new HashMap<>();
  private final SortedMap<String, Long> languageToArticles = new TreeMap<>();
  private long articles;
  private long stories;
  private long undated;
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  private ReadArticles() {}

  /** Reads {@code articles.csv} once, keeping the articles that are {@code quoted}. */
  static ReadArticles read(Path folder, Set<String> quoted) {
    ReadArticles corpus = new ReadArticles();
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.ARTICLES)) {
      rows.forEach(row -> corpus.add(row, quoted));
    }
    return corpus;
  }

  private void add(Row row, Set<String> quoted) {
    articles++;
    stories += row.id("duplicate_of").isEmpty() ? 1 : 0;
    if (!row.text("source").isEmpty()) {
      sources.add(row.text("source"));
    }
    if (!row.id("language").isEmpty()) {
      languageToArticles.merge(row.id("language"), 1L, Long::sum);
    }
    row.date("published").ifPresentOrElse(this::extend, () -> undated++);
    if (quoted.contains(row.id("article_id"))) {
      idToCard.put(row.id("article_id"), ArticleCard.of(row));
    }
  }

  private void extend(LocalDate date) {
    first = date.isBefore(first) ? date : first;
    last = date.isAfter(last) ? date : last;
  }

  public long articles() {
    return articles;
  }

  public long stories() {
    return stories;
  }

  public long sources() {
    return sources.size();
  }

  public long undated() {
    return undated;
  }

  /** The number of articles by language code, for articles whose language is known. */
  public SortedMap<String, Long> languages() {
    return languageToArticles;
  }

  /** First and last date, empty if no article has one. */
  public Optional<DateRange> dates() {
    return articles == undated ? Optional.empty() : Optional.of(new DateRange(first, last));
  }

  /** An article that was quoted. */
  public Optional<ArticleCard> card(String id) {
    return Optional.ofNullable(idToCard.get(id));
  }
}
