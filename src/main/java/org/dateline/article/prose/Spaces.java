package org.dateline.article.prose;

/** White space inside one line. */
public final class Spaces {
  private Spaces() {}

  /** Runs of white space and control characters become one space, none at the ends. */
  public static String single(String line) {
    return isSingle(line) ? line : collapsed(line);
  }

  private static boolean isSingle(String line) {
    int length = line.length();
    boolean afterSpace = true;
    for (int i = 0; i < length; i++) {
      char c = line.charAt(i);
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
    return length == 0 || !afterSpace;
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
    return c <= ' '
        || (c >= 0x7f && (c < 0xa1 || Character.isWhitespace(c) || Character.isSpaceChar(c)));
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
