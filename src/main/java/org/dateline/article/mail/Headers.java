package org.dateline.article.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.container.RefusedException;
import org.dateline.article.encoding.Decoded;

/** The headers of a mail or of one of its parts (RFC 5322). */
final class Headers {
  /** More is no header. */
  private static final int MOST_BYTES = 1 << 20;

  /** A longer value is cut. */
  private static final int LONGEST_VALUE = 1 << 14;

  private static final Pattern NAME = Pattern.compile("[!-9;-~]{1,80}");

  private final Map<String, String> nameToValue;
  private final int end;

  private Headers(Map<String, String> nameToValue, int end) {
    this.nameToValue = nameToValue;
    this.end = end;
  }

  /** The headers that begin at {@code start}, up to the first blank line. */
  static Headers parse(byte[] bytes, int start, int limit) throws RefusedException {
    Map<String, String> nameToValue = new HashMap<>();
    int end = blankLine(bytes, start, Math.min(limit, start + MOST_BYTES));
    String block = Decoded.of(bytes, start, end - start).text();
    String name = "";
    StringBuilder value = new StringBuilder();
    for (String line : block.split("\r?\n", -1)) {
      if (line.startsWith(" ") || line.startsWith("\t")) {
        value.append(' ').append(line.strip());
        continue;
      }
      keep(nameToValue, name, value);
      int colon = line.indexOf(':');
      boolean isHeader = colon > 0 && NAME.matcher(line.substring(0, colon).strip()).matches();
      name = isHeader ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
      value.append(isHeader ? line.substring(colon + 1).strip() : "");
    }
    keep(nameToValue, name, value);
    return new Headers(nameToValue, behindBreak(bytes, end, limit));
  }

  private static void keep(Map<String, String> nameToValue, String name, StringBuilder value) {
    if (!name.isEmpty()) {
      nameToValue.putIfAbsent(name, value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
    }
    value.setLength(0);
  }

  /** Where the first blank line begins, or the limit. */
  private static int blankLine(byte[] bytes, int start, int limit) {
    int line = start;
    for (int i = start; i < limit; i++) {
      if (bytes[i] == '\n') {
        int length = i > line && bytes[i - 1] == '\r' ? i - 1 - line : i - line;
        if (length == 0) {
          return line;
        }
        line = i + 1;
      }
    }
    return limit;
  }

  private static int behindBreak(byte[] bytes, int at, int limit) {
    int feed = at < limit && bytes[at] == '\r' ? at + 1 : at;
    return feed < limit && bytes[feed] == '\n' ? feed + 1 : feed;
  }

  /** Where the body begins. */
  int end() {
    return end;
  }

  boolean has(String name) {
    return nameToValue.containsKey(name);
  }

  /** Whether there is one of the headers. */
  boolean hasAny(Iterable<String> names) {
    for (String name : names) {
      if (has(name)) {
        return true;
      }
    }
    return false;
  }

  /** A header as it is written; else empty. */
  String value(String name) {
    return nameToValue.getOrDefault(name, "");
  }

  /** A header as it is to be read. */
  String words(String name) {
    return EncodedWords.decode(value(name));
  }

  /** The media type in lower case; {@code text/plain} where none is given. */
  String mediaType() {
    String type = value("content-type");
    int end = type.indexOf(';');
    String name = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return name.indexOf('/') > 0 ? name : "text/plain";
  }

  /** A parameter of a header: {@code charset} of {@code content-type}. */
  Optional<String> parameter(String header, String name) {
    Matcher m =
        Pattern.compile("(?i)[;\\s]" + name + "\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
            .matcher(value(header));
    return m.find() ? Optional.of(m.group(1) == null ? m.group(2) : m.group(1)) : Optional.empty();
  }

  /** Bytes of a boundary or mark. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
