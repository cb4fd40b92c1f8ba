package org.dateline.article.format;

import java.io.IOException;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.field.RawArticle;
import org.dateline.article.plain.PlainText;
import org.dateline.model.RejectReason;

/** One article as plain text. What nothing else recognises is read as this. */
public final class PlainTextFormat implements Format {
  private final PlainText plain;
  private final Records records;
  private final Limits limits;

  public PlainTextFormat(DateParser dates, Records records, Limits limits) {
    this.plain = new PlainText(dates);
    this.records = records;
    this.limits = limits;
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
    if (!content.stripe().isFirst()) {
      return;
    }
    byte[] bytes = content.bytes().readNBytes(limits.recordBytes() + 1);
    if (bytes.length > limits.recordBytes()) {
      throw new RefusedException(
          RejectReason.RECORD_TOO_LARGE, "a text of more than " + limits.recordBytes() + " bytes");
    }
    RawArticle raw = plain.parse(Decoded.of(bytes, 0, bytes.length).text());
    records.add(content.origin(1), raw.inFile(content.file()), sink);
  }
}
