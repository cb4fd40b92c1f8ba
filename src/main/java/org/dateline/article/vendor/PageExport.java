package org.dateline.article.vendor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A page with many documents. It is cut where a document begins, and each piece is decoded and
 * parsed by itself: browsers mix encodings when they save, and a broken document spoils no other.
 */
public abstract class PageExport implements Format {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:-]+)");

  /** Where a page declares its encoding. */
  private static final int DECLARED_WITHIN = 4096;

  private final Records records;
  private final Limits limits;

  protected PageExport(Records records, Limits limits) {
    this.records = records;
    this.limits = limits;
  }

  /** Where documents begin in a page whose bytes are characters one to one. */
  protected abstract List<Integer> starts(String page);

  /** What one document says. */
  protected abstract RawArticle article(Element document) throws RefusedException;

  /** How many documents the page says that it has; 0 if it does not. */
  protected long stated(String page) {
    return 0;
  }

  @Override
  public final void read(Content content, ArticleSink sink) throws IOException {
    byte[] bytes = content.record(limits, "an export");
    String page = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher m = CHARSET.matcher(page).region(0, Math.min(page.length(), DECLARED_WITHIN));
    String charset = m.find() ? m.group(1) : "";
    Export export = new Export(content, sink, records);
    List<Integer> starts = starts(page);
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : bytes.length;
      export.document(() -> article(parsed(Arrays.copyOfRange(bytes, start, end), charset)));
    }
    export.finish(stated(page));
  }

  private static Element parsed(byte[] piece, String charset) throws RefusedException {
    return Jsoup.parse(Decoded.html(piece, charset).text()).body();
  }

  /** Where a pattern is found. */
  protected static List<Integer> found(Pattern pattern, String page) {
    List<Integer> starts = new ArrayList<>();
    Matcher m = pattern.matcher(page);
    while (m.find()) {
      starts.add(m.start());
    }
    return starts;
  }
}
