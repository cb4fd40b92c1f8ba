package org.dateline.article.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.article.encoding.Utf8Stream;
import org.dateline.article.encoding.WideCharset;

/**
 * Content without its byte order mark; what was UTF-16 or UTF-32 is UTF-8.
 *
 * @param head the first bytes
 * @param bytes all of them
 * @param isAsStored whether they are the stored bytes, but for a mark in front
 */
public record Encoded(Head head, InputStream bytes, boolean isAsStored) {
  private static final byte[] UTF8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  public static Encoded of(Layer layer, byte[] first) throws IOException {
    Optional<Charset> wide = WideCharset.of(first);
    if (wide.isPresent()) {
      InputStreamReader reader = new InputStreamReader(layer.bytes(), wide.get());
      Layer narrow = layer.unpacked(new Utf8Stream(reader));
      byte[] start = narrow.peek();
      return new Encoded(head(layer, start), narrow.bytes(), false);
    }
    if (first.length >= 3 && Arrays.equals(first, 0, 3, UTF8_MARK, 0, 3)) {
      layer.bytes().skipNBytes(UTF8_MARK.length);
      return new Encoded(
          head(layer, Arrays.copyOfRange(first, 3, first.length)), layer.bytes(), true);
    }
    return new Encoded(head(layer, first), layer.bytes(), true);
  }

  private static Head head(Layer layer, byte[] bytes) {
    return new Head(layer.name(), bytes, bytes.length < Head.SIZE - UTF8_MARK.length);
  }
}
