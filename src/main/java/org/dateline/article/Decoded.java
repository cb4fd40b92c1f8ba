package org.dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.article.container.RefusedException;
import org.dateline.model.RejectReason;

/**
 * Bytes as text.
 *
 * @param text the characters
 * @param isUtf8 whether the bytes were UTF-8 as they should be
 */
record Decoded(String text, boolean isUtf8) {
  /** The bytes in UTF-8, else in the encoding that they look like. */
  static Decoded of(byte[] bytes, int start, int length) throws RefusedException {
    Optional<String> utf8 = decode(bytes, start, length, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), true);
    }
    return decode(bytes, start, length, Charset.forName("windows-1252"))
        .map(text -> new Decoded(text, false))
        .orElseThrow(
            () -> new RefusedException(RejectReason.BAD_ENCODING, "text in no known encoding"));
  }

  /** The bytes in {@code charset}, if all of them are right. */
  static Optional<String> decode(byte[] bytes, int start, int length, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, length));
      return Optional.of(chars.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
