package org.dateline.count;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.count.timeline.PeriodCount;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.TimeFrame;

/**
 * The partial tables of pairs with an entity and of the timelines of some entities. Only entities
 * that are frequent enough take part, which is known once all entities are counted.
 */
public final class EntityPairCounts {
  private final TimeFrame time;
  private final Set<String> frequent;
  private final Set<String> top;
  private final PairCounts withCountries = new PairCounts();
  private final PairCounts withEntities = new PairCounts();
  private final PairCounts topicsWithCountries = new PairCounts();
  private final PairCounts topicsWithEntities = new PairCounts();
  private final PeriodCounts periods = new PeriodCounts();

  /**
   * Empty tables.
   *
   * @param entities those that pairs and periods are counted of
   * @param time of the timelines
   */
  public EntityPairCounts(FrequentEntities entities, TimeFrame time) {
    this.time = time;
    this.frequent = entities.idToMargin().keySet();
    this.top = new HashSet<>(entities.top());
    top.addAll(entities.topics());
  }

  /** Counts one article; {@code isStory} if it is the earliest of its story. */
  public void add(ArticleCounts article, boolean isStory) {
    List<Occurrence> all =
        article.occurrences().stream()
            .filter(Occurrence::isCounted)
            .filter(one -> one.isCountry() || frequent.contains(one.id()))
            .toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        addPair(article, isStory, all.get(i), all.get(j));
      }
    }
    Optional<LocalDate> start = article.date().flatMap(time::start);
    start.ifPresent(day -> addPeriod(article, isStory, day));
  }

  private void addPair(ArticleCounts article, boolean isStory, Occurrence a, Occurrence b) {
    if (a.isTopic() && b.isTopic()) {
      return;
    }
    if (a.isTopic() || b.isTopic()) {
      boolean isWithCountry = a.isCountry() || b.isCountry();
      (isWithCountry ? topicsWithCountries : topicsWithEntities).add(article, isStory, a, b);
    } else if (!a.isCountry() && !b.isCountry()) {
      withEntities.add(article, isStory, a, b);
    } else if (!a.isCountry() || !b.isCountry()) {
      withCountries.add(article, isStory, a, b);
    }
  }

  private void addPeriod(ArticleCounts article, boolean isStory, LocalDate start) {
    periods.addArticle(start, isStory);
    for (Occurrence occurrence : article.occurrences()) {
      if (occurrence.isCounted() && top.contains(occurrence.id())) {
        periods.add(
            start, occurrence.id(), new PeriodCount(1, isStory ? 1 : 0, occurrence.mentions()));
      }
    }
  }

  /** Pairs of a country and an entity. */
  public PairCounts withCountries() {
    return withCountries;
  }

  /** Pairs of a country and a topic. */
  public PairCounts topicsWithCountries() {
    return topicsWithCountries;
  }

  /** Pairs of an entity and a topic. */
  public PairCounts topicsWithEntities() {
    return topicsWithEntities;
  }

  /** Pairs of two entities. */
  public PairCounts withEntities() {
    return withEntities;
  }

  /** What was published in each period, in all and of each entity and topic that has a timeline. */
  public PeriodCounts periods() {
    return periods;
  }
}
