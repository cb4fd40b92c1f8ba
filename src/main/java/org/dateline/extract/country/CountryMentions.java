package org.dateline.extract.country;

import java.util.List;
import java.util.Set;
import org.dateline.model.Mention;

/**
 * What was found of countries in one article.
 *
 * @param mentions sorted as in {@code mentions.csv}
 * @param overrides indices of the analyst's rows that decided about a mention
 */
public record CountryMentions(List<Mention> mentions, Set<Integer> overrides) {
  /** Copies both. */
  public CountryMentions {
    mentions = List.copyOf(mentions);
    overrides = Set.copyOf(overrides);
  }
}
