package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds case, accents and apostrophes, so that spellings of one name meet in one key. */
public final class Folding {
  private Folding() {}

  /** Lower case, without accents, with straight apostrophes and single spaces. */
  public static String fold(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    // The acute accent would be decomposed into a blank and a mark.
    String decomposed = Normalizer.normalize(name.replace('\u00b4', '\''), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (isGap(c)) {
        appendGap(folded);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(isApostrophe(c) ? '\'' : c);
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing to fold but case: the common case, made fast. */
  private static boolean isPlain(String name) {
    char previous = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || c == '`' || (c == ' ' && previous == ' ')) {
        return false;
      }
      previous = c;
    }
    return previous != ' ' || name.isEmpty();
  }

  private static void appendGap(StringBuilder folded) {
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\u2018' || c == '\u2019' || c == '\u02bc' || c == '`';
  }
}
