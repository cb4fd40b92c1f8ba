package org.dateline.article.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.format.Format;
import org.dateline.article.format.PlainTextFormat;
import org.dateline.article.format.Records;
import org.dateline.article.vendor.TextExport;
import org.dateline.model.RejectReason;

/** A text: an export of many articles if it has the marks of one, else a single article. */
public final class AnyTextFormat implements Format {
  /** An export that is too large for memory shows within so many bytes what it is. */
  private static final int SHOWN_WITHIN = 8 << 20;

  private final PlainTextFormat plain;
  private final TextExports exports;
  private final Limits limits;

  /**
   * A format of any text.
   *
   * @param plain reads what is one article
   */
  public AnyTextFormat(PlainTextFormat plain, Records records, Limits limits) {
    this.plain = plain;
    this.exports = new TextExports(records);
    this.limits = limits;
  }

  @Override
  public String label() {
    return plain.label();
  }

  @Override
  public String label(Content content) {
    return TextExports.label(decoded(content.head()), "TXT").orElse(label());
  }

  @Override
  public boolean matches(Head head) {
    return plain.matches(head);
  }

  /** An export whose first bytes show what it is goes through memory in pieces. */
  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    Optional<TextExport> shown = TextExports.of(decoded(content.head()));
    if (shown.isPresent()) {
      exports.read(shown.get(), content.bytes(), content, sink);
      return;
    }
    byte[] first = content.bytes().readNBytes(limits.recordBytes() + 1);
    if (first.length > limits.recordBytes()) {
      readLarge(first, content, sink);
      return;
    }
    String text = Decoded.of(first, 0, first.length).text();
    if (!exports.read(text, content, sink)) {
      plain.read(text, content, sink);
    }
  }

  private void readLarge(byte[] first, Content content, ArticleSink sink) throws IOException {
    String start = Decoded.of(first, 0, Math.min(first.length, SHOWN_WITHIN)).text();
    Optional<TextExport> known = TextExports.of(start);
    if (known.isEmpty()) {
      throw new RefusedException(
          RejectReason.RECORD_TOO_LARGE,
          "a text of more than " + limits.recordBytes() + " bytes in no known layout");
    }
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), content.bytes());
    exports.read(known.get(), all, content, sink);
  }

  /** The whole lines of a head. */
  private static String decoded(Head head) {
    byte[] bytes = head.latin1().getBytes(StandardCharsets.ISO_8859_1);
    int end = bytes.length;
    while (!head.isWhole() && end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    try {
      return Decoded.of(bytes, 0, end).text();
    } catch (RefusedException e) {
      return "";
    }
  }
}
