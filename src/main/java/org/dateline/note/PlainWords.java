package org.dateline.note;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The words of a text in lower case, for counting them: letters in a row, an apostrophe between two
 * letters being one of them, without a final {@code 's}. A hyphen divides words. Numbers and single
 * letters are left out.
 */
public final class PlainWords {
  private static final int SHORTEST = 2;

  private PlainWords() {}

  /** Hands on each word of a part of a text, but those to leave out. */
  public static void forEach(
      String text, int from, int to, Set<String> leftOut, Consumer<String> action) {
    int i = from;
    while (i < to) {
      int end = end(text, i, to);
      if (end > i) {
        add(text.substring(i, end), leftOut, action);
      }
      i = end + 1;
    }
  }

  /** One past the word at a position, or the position itself if none begins there. */
  private static int end(String text, int start, int to) {
    int i = start;
    while (i < to && isOfWord(text, i, start, to)) {
      i++;
    }
    return i;
  }

  private static boolean isOfWord(String text, int i, int start, int to) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (isApostrophe(c) && i > start && i + 1 < to && Character.isLetter(text.charAt(i + 1)));
  }

  private static void add(String written, Set<String> leftOut, Consumer<String> action) {
    String word = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (bare.length() >= SHORTEST && hasNoDigit(bare) && !leftOut.contains(bare)) {
      action.accept(bare);
    }
  }

  private static boolean hasNoDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
