package org.dateline.article.vendor;

import java.io.IOException;
import java.util.Optional;
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
import org.dateline.model.RejectReason;
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

  /** What documents begin with in a page of which this is the first part. */
  protected abstract PageMark start(String page);

  /** What one document says. */
  protected abstract RawArticle article(Element document) throws RefusedException;

  /** How many documents the page says that it has, in its first part; 0 if it does not. */
  protected long stated(String page) {
    return 0;
  }

  /** What a document has at its end, once; none if documents have no such mark. */
  protected Optional<PageMark> endMark() {
    return Optional.empty();
  }

  @Override
  public final void read(Content content, ArticleSink sink) throws IOException {
    PagePieces pieces = new PagePieces(content.bytes(), limits.recordBytes());
    String page = pieces.first();
    PageMark start = start(page);
    long stated = stated(page);
    Matcher m = CHARSET.matcher(page).region(0, Math.min(page.length(), DECLARED_WITHIN));
    String charset = m.find() ? m.group(1) : "";
    Export export = new Export(content, sink, records);
    long ends = 0;
    while (pieces.advance(start)) {
      ends += ends(pieces);
      export.document(() -> article(parsed(pieces, charset)));
    }
    export.finish(stated > 0 ? stated : ends);
  }

  /** How many documents end in a piece: at least the one that begins there. */
  private int ends(PagePieces pieces) {
    return Math.max(1, endMark().map(mark -> mark.different(pieces.characters())).orElse(1));
  }

  private Element parsed(PagePieces pieces, String charset) throws RefusedException {
    if (pieces.isTooLong()) {
      throw new RefusedException(
          RejectReason.RECORD_TOO_LARGE,
          "a document of more than " + limits.recordBytes() + " bytes");
    }
    return Jsoup.parse(Decoded.html(pieces.bytes(), charset).text()).body();
  }
}
