package org.dateline.article.content;

import org.dateline.model.Article;
import org.dateline.model.Rejected;

/** What takes the articles of a file, one by one, as they are read. */
public interface ArticleSink {
  /** Takes an article. */
  void article(Article article);

  /** Takes a record that did not become an article. */
  void rejected(Rejected rejected);
}
