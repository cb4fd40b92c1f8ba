package org.dateline.article.format;

import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;

/** Reads a text that holds many articles, whatever kind of file the text came in. */
public interface ManyInText {
  /** Hands on the documents of a text in a layout that is known; false if it has none. */
  boolean readKnown(String text, Content content, ArticleSink sink) throws RefusedException;

  /**
   * Hands on the documents of a text; false if it is no export.
   *
   * @throws RefusedException if it is an export of no known layout
   */
  boolean read(String text, Content content, ArticleSink sink) throws RefusedException;
}
