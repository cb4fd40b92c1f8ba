package org.dateline.article.plain;

import java.util.List;
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
    List<String> lines = Lines.of(text);
    Optional<HeaderBlock> headers = HeaderBlock.parse(lines);
    if (headers.isPresent()) {
      int body = Math.min(headers.get().bodyLine(), lines.size());
      return headers
          .get()
          .raw()
          .set(ArticleField.TEXT, String.join("\n", lines.subList(body, lines.size())));
    }
    PageHead head = new PageHead(lines, rules, dates);
    PageBody body = new PageBody(rules, head);
    return head.raw().set(ArticleField.TEXT, body.text());
  }
}
