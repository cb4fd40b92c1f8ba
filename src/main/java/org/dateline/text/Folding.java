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
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
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

  private static boolean isApostrophe(char c) {
    return c == '\u2018' || c == '\u2019' || c == '\u02bc' || c == '`' || c == '\u00b4';
  }
}
