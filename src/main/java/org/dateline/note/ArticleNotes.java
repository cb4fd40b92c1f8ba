package org.dateline.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ArticleId;
import org.dateline.model.Mention;

/**
 * What is kept of an annotated article: all that any table tells of it.
 *
 * @param facts what it says of itself
 * @param mentions all mentions, counted or not, in the order of {@code mentions.csv}
 * @param mainCountry alpha-3 code, {@code mixed}, or empty without a counted country mention
 */
public record ArticleNotes(ArticleFacts facts, List<NotedMention> mentions, String mainCountry) {
  /** Copies the list. */
  public ArticleNotes {
    mentions = List.copyOf(mentions);
  }

  /** The article's id as a number. */
  public long id() {
    return ArticleId.toNumber(facts.id());
  }

  /** The date in the calendar of the run. */
  public Optional<LocalDate> date() {
    return facts.published();
  }

  /** The mentions without the words around them. */
  public List<Mention> plainMentions() {
    return mentions.stream().map(NotedMention::mention).toList();
  }
}
