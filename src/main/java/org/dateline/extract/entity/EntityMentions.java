package org.dateline.extract.entity;

import java.util.List;
import java.util.Set;
import org.dateline.model.Mention;

/**
 * What was found of persons, organizations and locations in one article.
 *
 * @param mentions sorted as in {@code mentions.csv}
 * @param overrides indices of the analyst's rows that decided about a mention
 */
public record EntityMentions(List<Mention> mentions, Set<Integer> overrides) {
  /** Copies both. */
  public EntityMentions {
    mentions = List.copyOf(mentions);
    overrides = Set.copyOf(overrides);
  }
}
