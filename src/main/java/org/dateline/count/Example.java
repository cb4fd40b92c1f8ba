package org.dateline.count;

import java.util.Comparator;

/**
 * The sentence that stands for a pair: of the earliest story with both in one sentence, else of the
 * earliest story with both.
 *
 * @param isTogether whether the sentence has both
 * @param epochSecond the story's moment
 * @param article the id of its earliest article, as a number
 * @param ordinal the sentence, 0 for the title
 */
public record Example(boolean isTogether, long epochSecond, long article, int ordinal)
    implements Comparable<Example> {
  private static final Comparator<Example> ORDER =
      Comparator.comparing((Example example) -> !example.isTogether)
          .thenComparingLong(Example::epochSecond)
          .thenComparingLong(Example::article)
          .thenComparingInt(Example::ordinal);

  /** Where its words are. */
  public SentenceRef sentence() {
    return new SentenceRef(article, ordinal);
  }

  /** The better example comes first. */
  @Override
  public int compareTo(Example other) {
    return ORDER.compare(this, other);
  }
}
