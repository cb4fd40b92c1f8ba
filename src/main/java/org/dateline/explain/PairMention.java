package org.dateline.explain;

import java.util.Comparator;
import org.dateline.table.Row;

/**
 * A counted mention of one side of a pair, as {@code mentions.csv} has it.
 *
 * @param isOfA which side
 * @param isInTitle whether it is in the title
 * @param sentence number of the sentence in its field
 * @param start where it begins in its field, in code points
 * @param end where it ends
 * @param surface its words
 * @param left up to 80 characters before it
 * @param right up to 80 characters after it
 * @param rule id of the rule that decided about it, empty if none did
 */
record PairMention(
    boolean isOfA,
    boolean isInTitle,
    int sentence,
    int start,
    int end,
    String surface,
    String left,
    String right,
    String rule) {
  /** As an article is read: the title first, a longer mention before one inside it. */
  static final Comparator<PairMention> READING_ORDER =
      Comparator.comparing(PairMention::isInTitle)
          .reversed()
          .thenComparingInt(PairMention::start)
          .thenComparing(PairMention::end, Comparator.reverseOrder());

  static PairMention of(Row row, boolean isOfA) {
    return new PairMention(
        isOfA,
        row.id("field").equals("title"),
        Math.toIntExact(row.count("sentence")),
        Math.toIntExact(row.count("start")),
        Math.toIntExact(row.count("end")),
        row.text("surface"),
        row.text("left"),
        row.text("right"),
        row.id("rule"));
  }

  boolean isInSentenceOf(PairMention other) {
    return isInTitle == other.isInTitle && sentence == other.sentence;
  }
}
