package org.dateline.article.mail;

import java.util.Locale;
import org.dateline.article.container.RefusedException;
import org.dateline.article.encoding.Decoded;

/** A mail or a part of one: a range of its bytes behind some headers. */
final class Part {
  private final Headers headers;
  private final byte[] bytes;
  private final int start;
  private final int end;
  private final boolean isAttached;

  private Part(Headers headers, byte[] bytes, int end, boolean isAttached) {
    this.headers = headers;
    this.bytes = bytes;
    this.start = Math.min(headers.end(), end);
    this.end = end;
    this.isAttached = isAttached;
  }

  /** The mail in these bytes. */
  static Part whole(byte[] bytes) throws RefusedException {
    return new Part(Headers.parse(bytes, 0, bytes.length), bytes, bytes.length, false);
  }

  /** The part of this one whose headers begin at {@code from}. */
  Part inner(int from, int to, boolean isInAttachment) throws RefusedException {
    Headers inner = Headers.parse(bytes, from, Math.max(from, to));
    String disposition = inner.value("content-disposition").toLowerCase(Locale.ROOT);
    boolean isAttachment = disposition.startsWith("attachment");
    return new Part(inner, bytes, Math.max(from, to), isAttached || isInAttachment || isAttachment);
  }

  /** What stands in front of it. */
  Headers headers() {
    return headers;
  }

  /** The bytes of the whole mail, not copied. */
  byte[] bytes() {
    return bytes;
  }

  /** Where the body begins. */
  int start() {
    return start;
  }

  /** Where the body ends, exclusive. */
  int end() {
    return end;
  }

  /** Whether it is an attachment or lies in one. */
  boolean isAttached() {
    return isAttached;
  }

  boolean isHtml() {
    String type = headers.mediaType();
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** Whether it is text; so is a body of parts whose boundary nobody can find. */
  boolean isPlain() {
    return headers.mediaType().equals("text/plain") || isMultipart();
  }

  boolean isMultipart() {
    return headers.mediaType().startsWith("multipart/");
  }

  /** Whether the body is another mail. */
  boolean isMessage() {
    return headers.mediaType().equals("message/rfc822");
  }

  int length() {
    return end - start;
  }

  /** The text, decoded by the coding and the encoding that the part names. */
  String text() throws RefusedException {
    byte[] decoded =
        TransferCoding.named(headers.value("content-transfer-encoding")).decode(bytes, start, end);
    String charset = headers.parameter("content-type", "charset").orElse("");
    return Decoded.part(decoded, charset).text();
  }
}
