package org.dateline.count.outlet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.note.ArticleFacts;

/**
 * An article as the tables of outlets and of stories see it.
 *
 * @param facts what it says of itself
 * @param mentions counted mentions of all types
 * @param countries codes of the countries with a counted mention, in order
 * @param mainCountry alpha-3 code, {@code mixed}, or empty
 * @param story the number of the earliest article of its story
 * @param isStory whether it is that article itself
 */
public record PrintedArticle(
    ArticleFacts facts,
    long mentions,
    List<String> countries,
    String mainCountry,
    long story,
    boolean isStory) {
  /** Copies the list. */
  public PrintedArticle {
    countries = List.copyOf(countries);
  }

  String source() {
    return facts.source();
  }

  Optional<LocalDate> date() {
    return facts.published();
  }
}
