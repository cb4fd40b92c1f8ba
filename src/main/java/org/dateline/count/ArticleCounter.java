package org.dateline.count;

import org.dateline.count.timeline.TimeFrame;

/** Counts articles into the tables of countries and of entities. */
public final class ArticleCounter {
  private final TimeFrame time;
  private final CountryCounts countries = new CountryCounts();
  private final EntityCounts entities = new EntityCounts();

  /** Empty tables, with the timelines of {@code time}. */
  public ArticleCounter(TimeFrame time) {
    this.time = time;
  }

  /** Counts one article; {@code isStory} if it is the earliest of its story. */
  public void add(ArticleCounts article, boolean isStory) {
    countries.add(article, isStory, time);
    for (Occurrence occurrence : article.occurrences()) {
      if (!occurrence.isCountry() && occurrence.isCounted()) {
        entities.add(article, isStory, occurrence);
      }
    }
  }

  /** What was counted of countries, and of articles as such. */
  public CountryCounts countries() {
    return countries;
  }

  /** What was counted of people, organizations and places. */
  public EntityCounts entities() {
    return entities;
  }
}
