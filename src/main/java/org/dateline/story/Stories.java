package org.dateline.story;

import java.util.Map;

/**
 * Which story an article belongs to, by the numbers of article ids.
 *
 * @param duplicateToEarliest for each copy, the earliest article of its story
 */
public record Stories(Map<Long, Long> duplicateToEarliest) {
  /** Every article is a story of its own. */
  public static final Stories ALL_APART = new Stories(Map.of());

  /** The earliest article of the story: the article itself, if it has no earlier copy. */
  public long earliestOf(long article) {
    return duplicateToEarliest.getOrDefault(article, article);
  }

  /** Whether an article stands for its story. */
  public boolean isEarliest(long article) {
    return !duplicateToEarliest.containsKey(article);
  }
}
