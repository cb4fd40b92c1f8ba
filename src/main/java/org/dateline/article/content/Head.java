package org.dateline.article.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The first bytes of a file, by which its format is recognised. */
public final class Head {
  /** How much is looked at. */
  static final int SIZE = 64 * 1024;

  /** The share of control characters above which bytes are no text. */
  private static final double MAX_CONTROLS = 0.02;

  private final String name;
  private final byte[] bytes;
  private final boolean isWhole;

  /**
   * A head.
   *
   * @param name the file's name, whose suffix breaks ties
   * @param bytes the bytes, after any byte order mark
   * @param isWhole whether they are all that there is
   */
  Head(String name, byte[] bytes, boolean isWhole) {
    this.name = name;
    this.bytes = bytes.clone();
    this.isWhole = isWhole;
  }

  /** The head of bytes that came out of another file. */
  public static Head of(String name, byte[] bytes) {
    int length = Math.min(bytes.length, SIZE);
    return new Head(name, Arrays.copyOf(bytes, length), length == bytes.length);
  }

  String name() {
    return name;
  }

  public boolean isWhole() {
    return isWhole;
  }

  public int length() {
    return bytes.length;
  }

  /** The byte at {@code position}, or a NUL behind the last. */
  public char at(int position) {
    return position < bytes.length ? (char) (bytes[position] & 0xff) : '\0';
  }

  /** The bytes as characters one to one, so that ASCII can be searched. */
  public String latin1() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Whether lines end in CR alone, as spreadsheets for old Macs write them. */
  public boolean endsLinesInCr() {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] != '\n';
  }

  /** The first line as text, wrong bytes replaced, no white space at its end. */
  public String firstLine() {
    char feed = endsLinesInCr() ? '\r' : '\n';
    int end = 0;
    while (end < bytes.length && bytes[end] != feed) {
      end++;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8).stripTrailing();
  }

  /** The name's suffix in lower case without the dot, that of a compression left out. */
  public String suffix() {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2|xz|zst)$", "");
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') ? plain.substring(dot + 1) : "";
  }

  /** The first byte that is no white space, or a NUL if there is none. */
  public char first() {
    return at(skipSpace(0));
  }

  /** The position of the first byte from {@code from} on that is no white space. */
  public int skipSpace(int from) {
    int i = from;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
      i++;
    }
    return i;
  }

  public boolean isBlank() {
    return skipSpace(0) == bytes.length;
  }

  /** Whether the bytes are text and not an image, a program or a document. */
  public boolean isText() {
    int controls = 0;
    for (byte b : bytes) {
      boolean isControl = (b >= 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1b) || b == 0x7f;
      controls += isControl ? 1 : 0;
    }
    return controls <= MAX_CONTROLS * bytes.length && !latin1().startsWith("%PDF-");
  }
}
