package org.dateline.tagger.feature;

/**
 * The shape of a word (Collins 2002): letters become X, x and d, and repeats fall together, but for
 * a second capital: {@code McDonald} is {@code XxXx}, {@code U.S.} is {@code X.X.}.
 */
public final class WordShape {
  private static final int LIMIT = 10;

  private WordShape() {}

  public static String of(String word) {
    StringBuilder shape = new StringBuilder(LIMIT);
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < LIMIT; i++) {
      char mark = mark(word.charAt(i));
      if (mark != last || (mark == 'X' && shape.length() < 2)) {
        shape.append(mark);
      }
      last = mark;
    }
    return shape.toString();
  }

  private static char mark(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
