package org.dateline.article.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.field.RawArticle;
import org.dateline.article.page.WebPage;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;

/** A web page as it was saved. */
public final class HtmlFormat implements Format {
  private static final Set<String> SUFFIXES = Set.of("html", "htm", "xhtml", "shtml");

  private final WebPage pages;
  private final Records records;
  private final Limits limits;

  public HtmlFormat(DateParser dates, Records records, Limits limits) {
    this.pages = new WebPage(dates);
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "HTML";
  }

  @Override
  public boolean matches(Head head) {
    if (head.first() != '<') {
      return false;
    }
    String start = head.latin1().stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (SUFFIXES.contains(head.suffix()) && head.isText())
        || (start.contains("<html") && !start.contains("<rss"))
        || start.contains("<body")
        || start.contains("</p>")
        || start.startsWith("<head");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    if (!content.stripe().isFirst()) {
      return;
    }
    byte[] bytes = content.bytes().readNBytes(limits.recordBytes() + 1);
    page(content.origin(1), bytes, "", "", content.file(), sink);
  }

  /** One page, fetched from {@code url} and in the encoding that the server said, if any. */
  public void page(
      Origin origin, byte[] bytes, String url, String charset, String file, ArticleSink sink) {
    try {
      if (bytes.length > limits.recordBytes()) {
        throw new RefusedException(
            RejectReason.RECORD_TOO_LARGE,
            "a page of more than " + limits.recordBytes() + " bytes");
      }
      String html = Decoded.html(bytes, charset).text();
      RawArticle raw = pages.parse(html, url);
      records.add(origin, raw.inFile(WebPage.isNamedBySaving(html) ? "" : file), sink);
    } catch (RefusedException e) {
      Records.refuse(origin, e, sink);
    }
  }
}
