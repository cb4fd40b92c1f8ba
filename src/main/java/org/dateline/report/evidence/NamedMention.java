package org.dateline.report.evidence;

import org.dateline.report.page.WholeWords;
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
  static NamedMention of(int name, Row row) {
    return new NamedMention(
        name,
        row.id("field").equals("title"),
        row.count("sentence"),
        row.count("start"),
        row.count("end"),
        WholeWords.left(row.text("left")),
        row.text("surface"),
        WholeWords.right(row.text("right")));
  }

  boolean isInSentenceOf(NamedMention other) {
    return isTitle == other.isTitle && sentence == other.sentence;
  }
}
