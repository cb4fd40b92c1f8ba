package org.dateline.article.plain;

import java.util.Optional;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.prose.Lines;

/** Finds the article in a plain text. */
public final class PlainText {
  private final DateParser dates;
  private final LineRules rules;

  /** Reads dates with {@code dates}. */
  public PlainText(DateParser dates) {
    this.dates = dates;
    this.rules = new LineRules(dates);
  }

  /** The parts of the article; nothing but a text if it has no head. */
  public RawArticle parse(String text) {
    Optional<HeaderBlock> headers = HeaderBlock.parse(text);
    if (headers.isPresent()) {
      return headers.get().raw().set(ArticleField.TEXT, headers.get().body());
    }
    PageHead head = new PageHead(Lines.of(text), rules, dates);
    PageBody body = new PageBody(rules, head);
    return head.raw().set(ArticleField.TEXT, body.text());
  }
}
