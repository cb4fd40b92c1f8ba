package org.dateline.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.count.timeline.PeriodCount;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.TimeFrame;

/**
 * The partial tables of countries and of articles as such: small enough to be gathered in one place
 * whatever the size of the input.
 */
public final class CountryCounts implements Mergeable {
  /** What stands for the period of articles without a date. */
  public static final String UNDATED = "";

  /** What stands for the period of articles with a date far from all others. */
  public static final String OUTLYING = "outlying";

  private final LabelCounts totals = LabelCounts.ofSums(3);
  private final EntityCounts countries = new EntityCounts();
  private final PeriodCounts periods = new PeriodCounts();
  private final PairCounts pairs = new PairCounts();
  private final PeriodCounts pairPeriods = new PeriodCounts();
  private final LabelCounts coverage = LabelCounts.ofSums(4);

  /** Counts one article; {@code isStory} if it is the earliest of its story. */
  public void add(ArticleCounts article, boolean isStory, TimeFrame time) {
    long story = isStory ? 1 : 0;
    Optional<LocalDate> start = article.date().flatMap(time::start);
    totals.add("", 1, story, story * article.sentences());
    String undated = article.date().isPresent() ? OUTLYING : UNDATED;
    coverage.add(
        LabelCounts.key(article.source(), start.map(LocalDate::toString).orElse(undated)),
        1,
        story,
        article.words(),
        article.repeatedWords());
    start.ifPresent(day -> periods.addArticle(day, isStory));
    List<Occurrence> all = article.occurrences().stream().filter(Occurrence::isCountry).toList();
    all.forEach(country -> countries.add(article, isStory, country));
    List<Occurrence> counted = all.stream().filter(Occurrence::isCounted).toList();
    for (int i = 0; i < counted.size(); i++) {
      Occurrence a = counted.get(i);
      start.ifPresent(day -> periods.add(day, a.id(), new PeriodCount(1, story, a.mentions())));
      for (Occurrence b : counted.subList(i + 1, counted.size())) {
        pairs.add(article, isStory, a, b);
        long sentences = story * a.sentences().countShared(b.sentences());
        start.ifPresent(
            day ->
                pairPeriods.add(
                    day, LabelCounts.key(a.id(), b.id()), new PeriodCount(1, story, sentences)));
      }
    }
  }

  /** All articles. */
  public long articles() {
    return totals.at("", 0);
  }

  /** All stories: N of the statistics. */
  public long stories() {
    return totals.at("", 1);
  }

  /** The sentences of all stories. */
  public long sentences() {
    return totals.at("", 2);
  }

  /** One row for each country. */
  public EntityCounts countries() {
    return countries;
  }

  /** What was published in each period, in all and of each country. */
  public PeriodCounts periods() {
    return periods;
  }

  /** One row for each pair of countries that share an article. */
  public PairCounts pairs() {
    return pairs;
  }

  /** What was published in each period of each pair; key: {@link LabelCounts#key} of the two. */
  public PeriodCounts pairPeriods() {
    return pairPeriods;
  }

  /**
   * Articles, stories, words and repeated words by {@link LabelCounts#key} of source and first day
   * of the period, {@link #UNDATED} or {@link #OUTLYING}.
   */
  public SortedMap<String, long[]> coverage() {
    return coverage.rows();
  }

  @Override
  public void encode(ByteEncoder out) {
    totals.encode(out);
    countries.encode(out);
    periods.encode(out);
    pairs.encode(out);
    pairPeriods.encode(out);
    coverage.encode(out);
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    totals.mergeEncoded(in);
    countries.mergeEncoded(in);
    periods.mergeEncoded(in);
    pairs.mergeEncoded(in);
    pairPeriods.mergeEncoded(in);
    coverage.mergeEncoded(in);
  }
}
