package org.dateline.report.page;

/** The words beside a mention, of which the tables hold 80 characters: never with half a word. */
public final class WholeWords {
  /** One side is cut off only where it is about as long as it may be. */
  private static final int CUT = 77;

  private static final String SENTENCE_ENDS = ".!?”\"’'";

  private WholeWords() {}

  /** Without the first word, which may be a part of one, where the left side was cut off. */
  public static String left(String words) {
    int space = words.indexOf(' ');
    return words.length() < CUT || space < 0 ? words : "… " + words.substring(space + 1);
  }

  /** Without the last word where the right side was cut off. */
  public static String right(String words) {
    int space = words.lastIndexOf(' ');
    boolean isWhole = words.length() < CUT || space < 0 || endsSentence(words);
    return isWhole ? words : words.substring(0, space) + " …";
  }

  private static boolean endsSentence(String words) {
    return SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
