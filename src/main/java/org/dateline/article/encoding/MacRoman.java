package org.dateline.article.encoding;

import java.nio.charset.Charset;

/** Recognises the encoding of Macs before 2001, in which old exports are still kept. */
final class MacRoman {
  static final Charset CHARSET = Charset.forName("x-MacRoman");

  /** These bytes are letters there, and nothing in Windows-1252. */
  private static final String NOT_IN_WINDOWS = "\u0081\u008d\u008f\u0090\u009d";

  /** The euro, the ellipsis, quotes, dashes, ligatures and the trade mark of Windows-1252. */
  private static final String SIGNS_OF_WINDOWS =
      "\u0080\u0085\u008c\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0099\u009c";

  private MacRoman() {}

  /**
   * Whether bytes that are not UTF-8 look like it: lines end in CR alone, or bytes are nothing in
   * Windows-1252; and more accented letters stand where it has them than where Windows has them.
   */
  static boolean isLikely(byte[] bytes, int start, int length) {
    boolean isSuspect = endsLinesInCr(bytes, start, length);
    int mac = 0;
    int windows = 0;
    for (int i = start; i < start + length; i++) {
      char c = (char) (bytes[i] & 0xff);
      isSuspect |= NOT_IN_WINDOWS.indexOf(c) >= 0;
      boolean isInWord =
          c >= 0x80
              && ((i > start && isLetter(bytes[i - 1]))
                  || (i + 1 < start + length && isLetter(bytes[i + 1])));
      mac += isInWord && c < 0xa0 && SIGNS_OF_WINDOWS.indexOf(c) < 0 ? 1 : 0;
      windows += isInWord && c >= 0xe0 ? 1 : 0;
    }
    return isSuspect && mac > windows;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean endsLinesInCr(byte[] bytes, int start, int length) {
    boolean hasCr = false;
    for (int i = start; i < start + length; i++) {
      if (bytes[i] == '\n') {
        return false;
      }
      hasCr |= bytes[i] == '\r';
    }
    return hasCr;
  }
}
