package org.dateline.article.format;

import java.io.IOException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;

/** A way in which a file holds articles. A new one is one class and a line in {@code Formats}. */
public interface Format {
  /** Its name for people. */
  String label();

  /** Its name for people, with what the content tells of it. */
  default String label(Content content) throws IOException {
    return label();
  }

  /** Whether a file that begins so has this format. */
  boolean matches(Head head);

  /**
   * Hands on the articles of a file one by one.
   *
   * @throws IOException if the file as a whole, or what is left of it, cannot be read
   */
  void read(Content content, ArticleSink sink) throws IOException;

  /** Whether any line break outside of a record's own is the end of a record. */
  default boolean isOneRecordALine() {
    return false;
  }
}
