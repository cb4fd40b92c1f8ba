package org.dateline.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * One article as the tables of a run have it.
 *
 * @param id its article_id
 * @param story the article_id of the earliest article of its story
 * @param identity what else names it
 * @param published its date
 * @param codeToMentions counted mentions of each country and topic that it mentions
 */
record CountedArticle(
    String id,
    String story,
    Identity identity,
    Optional<LocalDate> published,
    Map<String, Integer> codeToMentions) {
  /** Earlier ones first, undated ones last; the moment within a day is not in the tables. */
  static final Comparator<CountedArticle> EARLIER =
      Comparator.<CountedArticle, LocalDate>comparing(
              article -> article.published().orElse(LocalDate.MAX))
          .thenComparing(CountedArticle::id);

  /** Whether it stands for its story. */
  boolean isEarliest() {
    return id.equals(story);
  }
}
