package org.dateline.article.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes from tag to tag through the bytes of an XML file and keeps those from a start on. */
final class TagScanner {
  private static final int BLOCK = 1 << 16;
  private static final int LONGEST_NAME = 100;
  private static final byte[] COMMENT = ascii("<!--");
  private static final byte[] COMMENT_END = ascii("-->");
  private static final byte[] CDATA = ascii("<![CDATA[");
  private static final byte[] CDATA_END = ascii("]]>");

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[BLOCK];
  private int filled;
  private int start;
  private int at;

  TagScanner(InputStream in, int limit) {
    this.in = in;
    this.limit = Math.max(limit, BLOCK);
  }

  /** Keeps only what comes from here on. */
  void startHere() {
    start = at;
  }

  /** The bytes from the start to here. */
  byte[] kept() {
    return Arrays.copyOfRange(buffer, start, at);
  }

  int keptLength() {
    return at - start;
  }

  /** Whether more is kept than a record may have. */
  boolean isFull() {
    return at - start > limit;
  }

  /** Goes to the next {@code <}; false at the end, or if so much is kept already. */
  boolean toTag() throws IOException {
    while (has(1)) {
      int last = filled - 1;
      while (at < last && buffer[at] != '<') {
        at++;
      }
      if (at < last) {
        return true;
      }
      if (isFull()) {
        return false;
      }
    }
    at = filled;
    return false;
  }

  boolean isAtEnd() throws IOException {
    return !has(1);
  }

  /** The name in the tag here, if it opens an element; else empty. */
  String opening() throws IOException {
    return name(1);
  }

  /** The name in the tag here, if it closes an element; else empty. */
  String closing() throws IOException {
    return buffer[at + 1] == '/' ? name(2) : "";
  }

  private String name(int ahead) throws IOException {
    int length = ahead;
    while (has(length) && !isNameEnd(buffer[at + length]) && length < LONGEST_NAME) {
      length++;
    }
    boolean isName = has(ahead) && isNameStart(buffer[at + ahead]);
    return isName
        ? new String(buffer, at + ahead, length - ahead, StandardCharsets.ISO_8859_1)
        : "";
  }

  /** Passes a tag, comment or character data; whether it was a tag that closes itself. */
  boolean pass() throws IOException {
    if (startsWith(COMMENT)) {
      pass(COMMENT, COMMENT_END);
      return false;
    }
    if (startsWith(CDATA)) {
      pass(CDATA, CDATA_END);
      return false;
    }
    return passTag();
  }

  /** No tag holds a {@code <}: there it was not closed. */
  private boolean passTag() throws IOException {
    byte quote = 0;
    at++;
    while (has(0) && buffer[at] != '<' && !isFull()) {
      byte b = buffer[at++];
      if (b == '>' && quote == 0) {
        return buffer[at - 2] == '/';
      }
      if (b == quote) {
        quote = 0;
      } else if (quote == 0 && (b == '"' || b == '\'') && buffer[at - 2] == '=') {
        quote = b;
      }
    }
    return false;
  }

  /** Where the mark opens again before it is closed, the first was meant as text. */
  private void pass(byte[] open, byte[] close) throws IOException {
    int behind = at - start + open.length;
    at += open.length;
    while (has(0) && !isFull()) {
      if (startsWith(close)) {
        at += close.length;
        return;
      }
      if (startsWith(open)) {
        break;
      }
      at++;
    }
    at = start + behind;
  }

  private boolean startsWith(byte[] mark) throws IOException {
    return buffer[at] == mark[0]
        && has(mark.length - 1)
        && Arrays.equals(buffer, at, at + mark.length, mark, 0, mark.length);
  }

  private static boolean isNameStart(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_';
  }

  private static boolean isNameEnd(byte b) {
    return b == '>' || b == '/' || b == '<' || (b >= 0 && b <= ' ');
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether there is a byte {@code ahead} of the current one; reads more if need be. */
  private boolean has(int ahead) throws IOException {
    while (at + ahead >= filled) {
      if (start > 0) {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        at -= start;
        start = 0;
      }
      if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, buffer.length + limit));
      }
      int count = in.read(buffer, filled, buffer.length - filled);
      if (count <= 0) {
        return false;
      }
      filled += count;
    }
    return true;
  }
}
