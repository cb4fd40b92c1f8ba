package org.dateline.note;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.text.WordMemory;

/**
 * The words of a text in lower case, for counting them: letters in a row, an apostrophe between two
 * letters being one of them, without a final {@code 's}. A hyphen divides words. Numbers and single
 * letters are left out. It remembers the words it has met, and is for one thread only.
 */
public final class PlainWords {
  private static final int SHORTEST = 2;
  private static final int REMEMBERED = 1 << 13;

  /** What is made of a word that does not count. */
  private static final String NO_WORD = "";

  private final Set<String> leftOut;
  private final WordMemory<String> writtenToWord = new WordMemory<>(REMEMBERED);

  /**
   * Prepares for many texts.
   *
   * @param leftOut words that are not handed on
   */
  public PlainWords(Set<String> leftOut) {
    this.leftOut = leftOut;
  }

  /** Hands on each word of a part of a text. */
  public void forEach(String text, int from, int to, Consumer<String> action) {
    int start = from;
    while (start < to) {
      long key = WordMemory.START;
      int end = start;
      while (end < to && isOfWord(text, end, start, to)) {
        key = WordMemory.key(key, text.charAt(end));
        end++;
      }
      String word = end == start ? NO_WORD : word(key, text, start, end);
      if (!word.isEmpty()) {
        action.accept(word);
      }
      start = end + 1;
    }
  }

  private static boolean isOfWord(String text, int i, int start, int to) {
    char c = text.charAt(i);
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return true;
    }
    return c != ' '
        && (Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || (isApostrophe(c)
                && i > start
                && i + 1 < to
                && Character.isLetter(text.charAt(i + 1))));
  }

  private String word(long key, String text, int start, int end) {
    String known = writtenToWord.find(key);
    if (known != null) {
      return known;
    }
    String word = word(text.substring(start, end));
    writtenToWord.put(key, word);
    return word;
  }

  private String word(String written) {
    String word = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    boolean counts = bare.length() >= SHORTEST && hasNoDigit(bare) && !leftOut.contains(bare);
    return counts ? bare : NO_WORD;
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
