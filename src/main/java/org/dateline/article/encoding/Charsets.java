package org.dateline.article.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Encodings: by the name that a page or server gives, or by what the bytes look like. */
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Names that browsers take for a larger encoding, as pages mean it. */
  private static final Map<String, String> NAME_TO_MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "gb2312", "gb18030",
          "gbk", "gb18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "iso-8859-9", "windows-1254");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:-]+)|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:-]+)");

  /** How much of a page is looked at for what it declares. */
  private static final int DECLARED_WITHIN = 4096;

  /** Up to this share of bytes above ASCII a text is Latin with some accents and quotes. */
  private static final double LATIN = 0.12;

  private Charsets() {}

  /** The encoding of that name, as browsers understand it. */
  static Optional<Charset> named(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    try {
      return lower.isEmpty()
          ? Optional.empty()
          : Optional.of(Charset.forName(NAME_TO_MEANT.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The name that a page declares, or empty. */
  static String declared(byte[] page) {
    int length = Math.min(page.length, DECLARED_WITHIN);
    Matcher m = DECLARED.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    if (!m.find()) {
      return "";
    }
    return m.group(1) == null ? m.group(2) : m.group(1);
  }

  /** What bytes that are not UTF-8 look like. */
  static Charset detect(byte[] bytes, int start, int length) {
    int high = 0;
    for (int i = start; i < start + length; i++) {
      high += bytes[i] < 0 ? 1 : 0;
    }
    if (high <= LATIN * length) {
      return MacRoman.isLikely(bytes, start, length) ? MacRoman.CHARSET : WINDOWS_1252;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, start, length);
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    return found == null ? WINDOWS_1252 : named(found).orElse(WINDOWS_1252);
  }
}
