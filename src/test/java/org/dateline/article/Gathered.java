package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Rejected;

/** Keeps what a reader hands on. */
final class Gathered implements ArticleSink {
  private final List<Article> articles = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  static Gathered from(SourceFile file) {
    return from(file, ReadOptions.STANDARD);
  }

  static Gathered from(SourceFile file, ReadOptions options) {
    Gathered gathered = new Gathered();
    new ArticleReader(options).read(file, Stripe.WHOLE, gathered);
    return gathered;
  }

  static Gathered from(String name, String text) {
    return from(MemoryFile.of(name, text));
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void rejected(Rejected row) {
    rejected.add(row);
  }

  List<Article> articles() {
    return articles;
  }

  List<Rejected> rejected() {
    return rejected;
  }

  /** The one article that was read. */
  Article only() {
    if (articles.size() != 1 || !rejected.isEmpty()) {
      throw new AssertionError(articles + " and " + rejected);
    }
    return articles.get(0);
  }

  /** The rejected rows as {@code file:record reason}. */
  List<String> reasons() {
    return rejected.stream().map(row -> row.origin() + " " + row.reason().word()).toList();
  }
}
