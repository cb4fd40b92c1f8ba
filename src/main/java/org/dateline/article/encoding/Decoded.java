package org.dateline.article.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.container.RefusedException;
import org.dateline.model.RejectReason;

/**
 * Bytes as text.
 *
 * @param text the characters
 * @param isUtf8 whether the bytes were UTF-8 as they should be
 */
public record Decoded(String text, boolean isUtf8) {
  private static final char REPLACEMENT = '\ufffd';

  /** UTF-8 with one wrong byte in so many right characters above ASCII is still UTF-8. */
  private static final int RIGHT_FOR_A_WRONG = 10;

  /** The bytes in UTF-8, else in the encoding that they look like. */
  public static Decoded of(byte[] bytes, int start, int length) throws RefusedException {
    return of(bytes, start, length, Optional::empty);
  }

  /** A page: in UTF-8, else as the server said, else as the page says, else as it looks. */
  public static Decoded html(byte[] bytes, String served) throws RefusedException {
    return of(
        bytes,
        0,
        bytes.length,
        () ->
            Charsets.named(served)
                .or(() -> Charsets.named(Charsets.declared(bytes)))
                .filter(c -> !c.equals(StandardCharsets.UTF_8)));
  }

  /**
   * A part of a mail in the encoding that it names. Where that is written in seven bits or with
   * wide characters, UTF-8 cannot be told from it and is not tried first.
   */
  public static Decoded part(byte[] bytes, String charset) throws RefusedException {
    boolean isTold =
        charset.toLowerCase(Locale.ROOT).matches("(?:iso-2022|utf-?(?:16|32)|hz-|x-iso-2022).*");
    Optional<String> told =
        Charsets.named(isTold ? charset : "")
            .flatMap(named -> decode(bytes, 0, bytes.length, named));
    return told.isPresent() ? new Decoded(told.get(), false) : html(bytes, charset);
  }

  private static Decoded of(
      byte[] bytes, int start, int length, Supplier<Optional<Charset>> declared)
      throws RefusedException {
    String utf8 = new String(bytes, start, length, StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACEMENT) < 0 || isUtf8(utf8, bytes, start, length)) {
      return new Decoded(utf8, true);
    }
    return declared
        .get()
        .flatMap(charset -> decode(bytes, start, length, charset))
        .or(() -> decode(bytes, start, length, Charsets.detect(bytes, start, length)))
        .map(text -> new Decoded(text, false))
        .orElseThrow(
            () -> new RefusedException(RejectReason.BAD_ENCODING, "text in no known encoding"));
  }

  /** Whether the bytes are UTF-8, or nearly so. */
  private static boolean isUtf8(String lenient, byte[] bytes, int start, int length) {
    if (decode(bytes, start, length, StandardCharsets.UTF_8).isPresent()) {
      return true;
    }
    long wrong = lenient.chars().filter(c -> c == REPLACEMENT).count();
    long right = lenient.chars().filter(c -> c > 0x7f && c != REPLACEMENT).count();
    return right >= RIGHT_FOR_A_WRONG * wrong;
  }

  /** The bytes in {@code charset}, if all of them are right. */
  private static Optional<String> decode(byte[] bytes, int start, int length, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, length))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
