package org.dateline.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The page in a stored answer of a server. Crawlers unpack pages and keep the headers that say how
 * they were packed, so the bytes decide and the headers only name what may be tried.
 */
final class HttpBody {
  private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

  private HttpBody() {}

  /**
   * The page, at most {@code limit} bytes of it.
   *
   * @param message the whole answer as it is stored
   */
  static byte[] decoded(HttpResponse http, byte[] message, int limit) throws IOException {
    String encoding =
        String.join(",", http.headers().all("Content-Encoding")).toLowerCase(Locale.ROOT);
    if (encoding.contains("br")) {
      return unbrotlied(http, message, limit);
    }
    byte[] body = unchunked(http, message, limit);
    if (isGzip(body)) {
      return new GZIPInputStream(new ByteArrayInputStream(body)).readNBytes(limit);
    }
    return encoding.contains("deflate") ? inflated(body, limit) : body;
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 1 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
  }

  /** Without the lengths of its chunks, if it still has them. */
  private static byte[] unchunked(HttpResponse http, byte[] message, int limit) {
    try {
      return http.body().stream().readNBytes(limit);
    } catch (IOException | RuntimeException e) {
      return behindHeaders(message, limit);
    }
  }

  private static byte[] behindHeaders(byte[] message, int limit) {
    String start = new String(message, StandardCharsets.ISO_8859_1);
    int end = start.indexOf(new String(END_OF_HEADERS, StandardCharsets.ISO_8859_1));
    int from = end < 0 ? message.length : end + END_OF_HEADERS.length;
    int to = Math.min(message.length, from + limit);
    return Arrays.copyOfRange(message, from, Math.max(from, to));
  }

  /** Servers mean two formats by deflate, with a head and without. */
  private static byte[] inflated(byte[] body, int limit) {
    boolean hasHead =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && (((body[0] & 0xff) << 8) + (body[1] & 0xff)) % 31 == 0;
    Inflater inflater = new Inflater(!hasHead);
    InputStream packed =
        new SequenceInputStream(
            new ByteArrayInputStream(body), new ByteArrayInputStream(new byte[1]));
    try (InputStream in = new InflaterInputStream(packed, inflater)) {
      return in.readNBytes(limit);
    } catch (IOException e) {
      return body;
    } finally {
      inflater.end();
    }
  }

  private static byte[] unbrotlied(HttpResponse http, byte[] message, int limit) {
    try {
      return http.bodyDecoded().stream().readNBytes(limit);
    } catch (IOException | RuntimeException e) {
      return behindHeaders(message, limit);
    }
  }
}
