package org.dateline.article.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 and UTF-32, by their byte order mark or by where the zero bytes are. */
public final class WideCharset {
  /** Of a sample of Latin text nearly every second byte is zero. */
  private static final double MIN_ZEROS = 0.7;

  private static final int SAMPLE = 512;

  private WideCharset() {}

  public static Optional<Charset> of(byte[] head) {
    if (startsWith(head, 0, 0, 0xfe, 0xff) || startsWith(head, 0xff, 0xfe, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32"));
    }
    if (startsWith(head, 0xfe, 0xff) || startsWith(head, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    int pairs = Math.min(head.length, SAMPLE) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += head[2 * i] == 0 && head[2 * i + 1] != 0 ? 1 : 0;
      low += head[2 * i + 1] == 0 && head[2 * i] != 0 ? 1 : 0;
    }
    if (pairs >= 8 && low >= MIN_ZEROS * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return pairs >= 8 && high >= MIN_ZEROS * pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
