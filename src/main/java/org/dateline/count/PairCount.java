package org.dateline.count;

import java.util.Optional;
import org.dateline.count.timeline.DateRange;

/**
 * What is counted of one pair.
 *
 * @param a the id that comes first by code point
 * @param b the other id
 * @param articles articles with both
 * @param stories stories with both
 * @param sentences sentences of these stories with both
 * @param dates of the dated articles with both
 * @param example the sentence that stands for the pair; empty without a story
 */
public record PairCount(
    String a,
    String b,
    long articles,
    long stories,
    long sentences,
    Optional<DateRange> dates,
    Optional<Example> example) {
  /** A pair that is nowhere together. */
  public static PairCount none(String a, String b) {
    return new PairCount(a, b, 0, 0, 0, Optional.empty(), Optional.empty());
  }
}
