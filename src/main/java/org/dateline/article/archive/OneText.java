package org.dateline.article.archive;

import java.util.List;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Records;
import org.dateline.article.plain.PlainText;
import org.dateline.article.vendor.TextLines;

/** A document of a word processor that is one article, whose title is its first paragraph. */
final class OneText {
  private static final int LONGEST_TITLE = 250;

  private final PlainText plain;
  private final Records records;

  OneText(DateParser dates, Records records) {
    this.plain = new PlainText(dates);
    this.records = records;
  }

  void read(String text, Content content, ArticleSink sink) {
    if (!content.stripe().isFirst()) {
      return;
    }
    List<String> paragraphs = TextLines.filled(TextLines.of(text));
    RawArticle raw = plain.parse(String.join("\n\n", paragraphs));
    String first = paragraphs.isEmpty() ? "" : paragraphs.get(0);
    if (!raw.has(ArticleField.TITLE) && paragraphs.size() > 1 && first.length() <= LONGEST_TITLE) {
      raw.set(ArticleField.TITLE, first);
      raw.set(ArticleField.TEXT, withoutFirst(raw.value(ArticleField.TEXT), first));
    }
    records.add(content.origin(1), raw.inFile(content.file()), sink);
  }

  private static String withoutFirst(String text, String first) {
    String body = text.strip();
    return body.startsWith(first) ? body.substring(first.length()) : body;
  }
}
