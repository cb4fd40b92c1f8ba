package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.SourceFile;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;
import org.dateline.model.Rejected;

/** Keeps what a reader hands on. */
public final class Gathered implements ArticleSink {
  private final List<Article> articles = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  public static Gathered from(SourceFile file) {
    return from(file, ReadOptions.STANDARD);
  }

  public static Gathered from(SourceFile file, ReadOptions options) {
    Gathered gathered = new Gathered();
    new ArticleReader(options).read(file, Stripe.WHOLE, gathered);
    return gathered;
  }

  public static Gathered from(String name, String text) {
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

  public List<Article> articles() {
    return articles;
  }

  public List<Rejected> rejected() {
    return rejected;
  }

  /** The one article that was read. */
  public Article only() {
    if (articles.size() != 1 || !rejected.isEmpty()) {
      throw new AssertionError(articles + " and " + rejected);
    }
    return articles.get(0);
  }

  /** The rejected rows as {@code file:record reason}. */
  public List<String> reasons() {
    return rejected.stream().map(row -> row.origin() + " " + row.reason().word()).toList();
  }
}
