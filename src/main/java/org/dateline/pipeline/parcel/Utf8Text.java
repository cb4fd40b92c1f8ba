package org.dateline.pipeline.parcel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A growing text in UTF-8. It is encoded piece by piece, so that a large one is not held as
 * characters as well.
 */
final class Utf8Text implements Appendable {
  private static final int PIECE = 1 << 16;

  private final StringBuilder piece = new StringBuilder();
  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream(0);

  @Override
  public Utf8Text append(CharSequence chars) {
    return append(chars, 0, chars.length());
  }

  @Override
  public Utf8Text append(CharSequence chars, int start, int end) {
    piece.append(chars, start, end);
    return encodeIfFull();
  }

  @Override
  public Utf8Text append(char c) {
    piece.append(c);
    return encodeIfFull();
  }

  /** All bytes so far. */
  byte[] toBytes() {
    if (encoded.size() == 0) {
      return bytes();
    }
    encoded.writeBytes(bytes());
    piece.setLength(0);
    return encoded.toByteArray();
  }

  /** A piece never ends between the two halves of a pair. */
  private Utf8Text encodeIfFull() {
    int length = piece.length();
    if (length >= PIECE && !Character.isHighSurrogate(piece.charAt(length - 1))) {
      encoded.writeBytes(bytes());
      piece.setLength(0);
    }
    return this;
  }

  private byte[] bytes() {
    return piece.toString().getBytes(StandardCharsets.UTF_8);
  }
}
