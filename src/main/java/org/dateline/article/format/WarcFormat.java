package org.dateline.article.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A crawl: each response that is a web page is a record; its number is its ordinal in the file. */
public final class WarcFormat implements Format {
  private static final String MAGIC = "WARC/";
  private static final int OK = 200;

  private final HtmlFormat html;
  private final Limits limits;

  public WarcFormat(HtmlFormat html, Limits limits) {
    this.html = html;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "WARC";
  }

  @Override
  public boolean matches(Head head) {
    return head.latin1().startsWith(MAGIC);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    WarcRecords records = new WarcRecords(content.bytes(), limits.recordBytes());
    long ordinal = 0;
    long pages = 0;
    while (records.advance()) {
      ordinal++;
      boolean isPage = records.isResponse();
      pages += isPage ? 1 : 0;
      if (content.stripe().takesRecord(ordinal - 1)) {
        readRecord(content, records, ordinal, sink);
      }
    }
    if (pages == 0) {
      content.refuse(sink, RejectReason.NO_ARTICLES, "no response in the crawl");
    }
  }

  private void readRecord(Content content, WarcRecords records, long ordinal, ArticleSink sink) {
    if (records.isBroken()) {
      refuse(content, ordinal, sink, records.reason(), records.problem());
    } else if (records.isResponse()) {
      try {
        readResponse(content, records, ordinal, sink);
      } catch (IOException | RuntimeException e) {
        refuse(content, ordinal, sink, RejectReason.BAD_WARC, "damaged response: " + firstLine(e));
      }
    }
  }

  private void readResponse(Content content, WarcRecords records, long ordinal, ArticleSink sink)
      throws IOException {
    try (WarcReader reader = new WarcReader(records.bytes())) {
      Optional<WarcRecord> record = reader.next();
      if (record.isPresent() && record.get() instanceof WarcResponse response) {
        HttpResponse http = response.http();
        if (http.status() == OK && isHtml(http.contentType())) {
          byte[] page = HttpBody.decoded(http, records.body(), limits.recordBytes() + 1);
          String charset = http.contentType().parameters().getOrDefault("charset", "");
          html.page(content.origin(ordinal), page, response.target(), charset, "", sink);
        }
      }
    }
  }

  private static boolean isHtml(MediaType type) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return List.of("text/html", "application/xhtml+xml").contains(name);
  }

  private static void refuse(
      Content content, long ordinal, ArticleSink sink, RejectReason reason, String detail) {
    sink.rejected(new Rejected(content.origin(ordinal), reason, detail));
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }
}
