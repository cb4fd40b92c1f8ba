package org.dateline.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dateline.bytes.Sha256;

/**
 * The id of an article: {@code a} and 12 base32 characters (a–z, 2–7) of a SHA-256 over source,
 * url, title, published date and text. It depends on the article alone, not on file, order or
 * format.
 */
public final class ArticleId {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  /** The same characters, in the order in which strings compare. */
  private static final String BY_CODE_POINT = "234567abcdefghijklmnopqrstuvwxyz";

  private static final int LENGTH = 12;
  private static final int BITS = 5;
  private static final Pattern SHAPE = Pattern.compile("a[a-z2-7]{" + LENGTH + "}");

  private ArticleId() {}

  /** The id of {@code article}. */
  public static String of(Article article) {
    String date = article.published().date().map(LocalDate::toString).orElse("");
    String joined =
        String.join(
            "\u001f",
            normalize(article.source()),
            normalize(article.url()),
            normalize(article.title()),
            date,
            normalize(article.text()));
    return "a" + base32(Sha256.of(joined.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The id as a number in the same order as the strings, for tables that hold many of them.
   *
   * @throws IllegalArgumentException if {@code id} is no article id
   */
  public static long toNumber(String id) {
    if (!SHAPE.matcher(id).matches()) {
      throw new IllegalArgumentException("not an article id: \"" + id + "\"");
    }
    long number = 0;
    for (int i = 1; i <= LENGTH; i++) {
      number = number << BITS | BY_CODE_POINT.indexOf(id.charAt(i));
    }
    return number;
  }

  /** The id that {@link #toNumber} made this number of. */
  public static String fromNumber(long number) {
    StringBuilder id = new StringBuilder("a");
    for (int shift = (LENGTH - 1) * BITS; shift >= 0; shift -= BITS) {
      id.append(BY_CODE_POINT.charAt((int) (number >> shift) & 31));
    }
    return id.toString();
  }

  private static String normalize(String part) {
    return isNormal(part) ? part : normalized(part);
  }

  /** Whether it is single-spaced, of characters that neither compose nor are white space. */
  private static boolean isNormal(String part) {
    char last = ' ';
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean isOfWord =
          (c > ' ' && c < '\u007f')
              || (c > '\u00a0' && c < '\u0300')
              || (c >= '\u2010' && c <= '\u2027');
      if (!isOfWord && (c != ' ' || last == ' ')) {
        return false;
      }
      last = c;
    }
    return last != ' ' || part.isEmpty();
  }

  private static String normalized(String part) {
    String composed = isComposed(part) ? part : Normalizer.normalize(part, Normalizer.Form.NFC);
    char[] collapsed = composed.toCharArray();
    int size = 0;
    boolean isGap = false;
    for (char c : collapsed) {
      if (isSpace(c)) {
        isGap = true;
        continue;
      }
      if (isGap && size > 0) {
        collapsed[size++] = ' ';
      }
      isGap = false;
      collapsed[size++] = c;
    }
    return new String(collapsed, 0, size);
  }

  /** Whether it has no characters but letters and punctuation that never compose. */
  private static boolean isComposed(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c >= '\u0300' && (c < '\u2010' || c > '\u2027')) {
        return false;
      }
    }
    return true;
  }

  /** Unicode white space: what Java's two notions of it know together, and U+0085. */
  private static boolean isSpace(char c) {
    boolean isPlain = (c > ' ' && c < '\u007f') || (c > '\u00a0' && c < '\u0300');
    return !isPlain && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
  }

  private static String base32(byte[] hash) {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      int bit = i * BITS;
      int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      id.append(ALPHABET.charAt(pair >> (16 - BITS - bit % 8) & 31));
    }
    return id.toString();
  }
}
