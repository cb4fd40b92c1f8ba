package org.dateline.article.format;

import java.io.IOException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.field.RawArticle;
import org.dateline.article.plain.PlainText;

/** One article as plain text. What nothing else recognises is read as this. */
public final class PlainTextFormat implements Format {
  private final PlainText plain;
  private final Records records;

  public PlainTextFormat(DateParser dates, Records records) {
    this.plain = new PlainText(dates);
    this.records = records;
  }

  @Override
  public String label() {
    return "plain text";
  }

  @Override
  public boolean matches(Head head) {
    return head.isText() && !head.latin1().stripLeading().startsWith("<?xml");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    byte[] bytes = content.bytes().readAllBytes();
    read(Decoded.of(bytes, 0, bytes.length).text(), content, sink);
  }

  /** Reads the text of a file as one article. */
  public void read(String text, Content content, ArticleSink sink) {
    if (content.stripe().isFirst()) {
      RawArticle raw = plain.parse(text);
      records.add(content.origin(1), raw.inFile(content.file()), sink);
    }
  }
}
