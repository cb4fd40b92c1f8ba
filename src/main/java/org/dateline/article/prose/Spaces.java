package org.dateline.article.prose;

import java.util.BitSet;

/** White space inside one line. */
public final class Spaces {
  /**
   * Where white space above ASCII is: to ask for each quotation mark takes longer than the rest.
   */
  private static final BitSet WIDE_SPACES = wideSpaces();

  private Spaces() {}

  private static BitSet wideSpaces() {
    BitSet spaces = new BitSet(Character.MAX_VALUE);
    for (int c = 0x7f; c <= Character.MAX_VALUE; c++) {
      spaces.set(c, c < 0xa1 || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
    return spaces;
  }

  /** Runs of white space and control characters become one space, none at the ends. */
  public static String single(String line) {
    return single(line, line.toCharArray(), 0, line.length());
  }

  /** The same of a part of {@code text}, whose characters are at hand. */
  static String single(String text, char[] chars, int start, int end) {
    String line = text.substring(start, end);
    return isSingle(chars, start, end) ? line : collapsed(line);
  }

  private static boolean isSingle(char[] chars, int start, int end) {
    boolean afterSpace = true;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (c == ' ') {
        if (afterSpace) {
          return false;
        }
        afterSpace = true;
      } else if (c < ' ' || (c >= 0x7f && isSpecial(c))) {
        return false;
      } else {
        afterSpace = false;
      }
    }
    return start == end || !afterSpace;
  }

  private static boolean isSpecial(char c) {
    return isSpace(c) || isDropped(c) || Character.isSurrogate(c);
  }

  private static String collapsed(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean isGap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isSpace(c)) {
        isGap = true;
      } else if (!isDropped(c)) {
        if (isGap && !out.isEmpty()) {
          out.append(' ');
        }
        isGap = false;
        out.append(isLoneSurrogate(line, i) ? '\ufffd' : c);
      }
    }
    return out.toString();
  }

  /** Unicode white space, control characters and all kinds of line break. */
  public static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x7f && WIDE_SPACES.get(c));
  }

  /** Characters without any width that would split or hide a word: they are left out. */
  private static boolean isDropped(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }

  private static boolean isLoneSurrogate(String line, int i) {
    char c = line.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= line.length() || !Character.isLowSurrogate(line.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(line.charAt(i - 1)));
  }
}
