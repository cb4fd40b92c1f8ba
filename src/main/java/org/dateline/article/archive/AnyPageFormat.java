package org.dateline.article.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.format.Format;
import org.dateline.article.format.ManyInText;
import org.dateline.article.vendor.BlockLines;
import org.jsoup.Jsoup;

/** A page: refused if it has the marks of many documents, else a single article. */
public final class AnyPageFormat implements Format {
  /** What ends or begins a document in the text of archives, before anything is parsed. */
  private static final Pattern LAYOUTS =
      Pattern.compile(
          "(?i)(?:end of|ende des|fin du|fin del|fine del|fim do|einde van(?: het)?)\\s+do[ck]ument|dokumentende|\\d of \\d+ documents?|do[ck]ument \\d+ (?:von|de) \\d"
              + "|_{40}|Document\\s+[A-Z][A-Z0-9]{5,9}\\d{8}");

  private final Format page;
  private final ManyInText many;
  private final Limits limits;

  /**
   * A format of any page.
   *
   * @param page reads what is one article
   * @param many reads what is the text of an export
   */
  public AnyPageFormat(Format page, ManyInText many, Limits limits) {
    this.page = page;
    this.many = many;
    this.limits = limits;
  }

  @Override
  public String label() {
    return page.label();
  }

  @Override
  public boolean matches(Head head) {
    return page.matches(head);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    if (!content.stripe().isFirst()) {
      return;
    }
    byte[] bytes = content.bytes().readNBytes(limits.recordBytes() + 1);
    String characters = new String(bytes, StandardCharsets.ISO_8859_1);
    if (LAYOUTS.matcher(characters).find() && readText(bytes, content, sink)) {
      return;
    }
    BulkMarks.checkPage(characters);
    ByteArrayInputStream again = new ByteArrayInputStream(bytes);
    page.read(new Content(content.file(), content.head(), again, content.stripe()), sink);
  }

  /** An export that was saved as a page, by a word processor for example, has the same lines. */
  private boolean readText(byte[] bytes, Content content, ArticleSink sink)
      throws RefusedException {
    String lines = BlockLines.of(Jsoup.parse(Decoded.html(bytes, "").text()).body());
    return many.readKnown(lines, content.whole(), sink);
  }
}
