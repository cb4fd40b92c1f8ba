package org.dateline.explain;

import java.util.Comparator;
import org.apache.commons.csv.CSVRecord;
import org.dateline.table.Cells;
import org.dateline.table.FinishedTable;

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
 */
record PairMention(
    boolean isOfA,
    boolean isInTitle,
    int sentence,
    int start,
    int end,
    String surface,
    String left,
    String right) {
  /** As an article is read: the title first, a longer mention before one inside it. */
  static final Comparator<PairMention> READING_ORDER =
      Comparator.comparing(PairMention::isInTitle)
          .reversed()
          .thenComparingInt(PairMention::start)
          .thenComparing(PairMention::end, Comparator.reverseOrder());

  static PairMention of(FinishedTable mentions, CSVRecord row, boolean isOfA) {
    return new PairMention(
        isOfA,
        row.get(mentions.index("field")).equals("title"),
        Integer.parseInt(row.get(mentions.index("sentence"))),
        Integer.parseInt(row.get(mentions.index("start"))),
        Integer.parseInt(row.get(mentions.index("end"))),
        row.get(mentions.index("surface")),
        Cells.unguarded(row.get(mentions.index("left"))),
        Cells.unguarded(row.get(mentions.index("right"))));
  }

  boolean isInSentenceOf(PairMention other) {
    return isInTitle == other.isInTitle && sentence == other.sentence;
  }
}
