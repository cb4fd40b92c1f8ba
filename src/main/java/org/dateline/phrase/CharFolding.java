package org.dateline.phrase;

import java.text.Normalizer;

/** Folds single characters, so that a text can be stepped through without a folded copy of it. */
final class CharFolding {
  /** Folded to nothing: combining marks and soft hyphens. */
  static final char SKIPPED = 0;

  private static final int TABLE_SIZE = 0x2100;
  private static final char[] TABLE = new char[TABLE_SIZE];
  private static final boolean[] IS_WORD = new boolean[TABLE_SIZE];

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = compute(c);
      IS_WORD[c] =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
  }

  private CharFolding() {}

  /** Lower case without accent, a straight apostrophe, a plain hyphen, a space. */
  static char fold(char c) {
    return c < TABLE_SIZE ? TABLE[c] : Character.toLowerCase(c);
  }

  /** Whether the character is of a word: a letter, a digit, an accent. */
  static boolean isWord(char c) {
    return c < TABLE_SIZE ? IS_WORD[c] : Character.isLetterOrDigit(c);
  }

  private static char compute(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
      return ' ';
    }
    if (c == '\u2018' || c == '\u2019' || c == '\u02bc' || c == '`' || c == '\u00b4') {
      return '\'';
    }
    if (c >= '\u2010' && c <= '\u2013') {
      return '-';
    }
    if (c == '\u00ad' || Character.getType(c) == Character.NON_SPACING_MARK) {
      return SKIPPED;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return Character.toLowerCase(decomposed.charAt(0));
  }
}
