package org.dateline.report.evidence;

import org.dateline.table.Row;

/**
 * A counted mention of someone on the roster.
 *
 * @param name number on the roster
 * @param isTitle whether it stands in the headline
 * @param sentence number of the sentence in title or text
 * @param start where it begins there, in code points
 * @param end where it ends, exclusive
 * @param left up to 80 characters before it in its sentence
 * @param surface its words
 * @param right up to 80 characters after it in its sentence
 */
record NamedMention(
    int name,
    boolean isTitle,
    long sentence,
    long start,
    long end,
    String left,
    String surface,
    String right) {
  /** Left or right of a mention is cut off only where it is about as long as it may be. */
  private static final int CUT = 77;

  static NamedMention of(int name, Row row) {
    return new NamedMention(
        name,
        row.id("field").equals("title"),
        row.count("sentence"),
        row.count("start"),
        row.count("end"),
        wholeWordsLeft(row.text("left")),
        row.text("surface"),
        wholeWordsRight(row.text("right")));
  }

  boolean isInSentenceOf(NamedMention other) {
    return isTitle == other.isTitle && sentence == other.sentence;
  }

  /** Without the first word, which may be a part of one, where the left side was cut off. */
  static String wholeWordsLeft(String left) {
    int space = left.indexOf(' ');
    return left.length() < CUT || space < 0 ? left : "… " + left.substring(space + 1);
  }

  /** Without the last word where the right side was cut off. */
  static String wholeWordsRight(String right) {
    int space = right.lastIndexOf(' ');
    boolean isWhole = right.length() < CUT || space < 0 || endsSentence(right);
    return isWhole ? right : right.substring(0, space) + " …";
  }

  private static boolean endsSentence(String right) {
    return ".!?”\"’'".indexOf(right.charAt(right.length() - 1)) >= 0;
  }
}
