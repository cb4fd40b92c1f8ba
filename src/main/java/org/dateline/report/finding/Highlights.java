package org.dateline.report.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.count.timeline.DateRange;

/**
 * What a run found, in a few figures of its finished tables.
 *
 * @param articles articles in the tables
 * @param sources outlets that are named
 * @param dates first and last date, empty if no article has one
 * @param undated articles without a date
 * @param mentions mentions that are counted
 * @param decisions how many mentions each rule decided
 * @param reasonToRecords rejected records, the most frequent reason first
 * @param readTwice records that are the very same article as another
 * @param strongest pairs of countries that stand out most, strongest first
 */
public record Highlights(
    long articles,
    long stories,
    long sources,
    Optional<DateRange> dates,
    long undated,
    long mentions,
    Decisions decisions,
    Map<String, Long> reasonToRecords,
    long readTwice,
    List<CountryPair> strongest) {
  private static final int PAIRS = 3;

  /** Keeps copies, in the given order. */
  public Highlights {
    reasonToRecords = Collections.unmodifiableMap(new LinkedHashMap<>(reasonToRecords));
    strongest = List.copyOf(strongest);
  }

  /**
   * Two countries.
   *
   * @param stories stories with both
   * @param expected stories with both, were the two independent
   */
  public record CountryPair(String a, String b, long stories, double expected) {}

  public static Highlights of(Findings findings) {
    ReadArticles corpus = findings.corpus();
    Map<String, Long> reasonToRecords = new LinkedHashMap<>();
    findings
        .rejected()
        .bad()
        .forEach(reason -> reasonToRecords.put(reason.word(), reason.records()));
    return new Highlights(
        corpus.articles(),
        corpus.stories(),
        corpus.sources(),
        corpus.dates(),
        corpus.undated(),
        findings.mentions().counted(),
        findings.mentions().decisions(),
        reasonToRecords,
        findings.rejected().readTwice(),
        findings.pairs().idsToPair().values().stream()
            .filter(Pair::isAttracted)
            .sorted(Pair.STRONGEST)
            .limit(PAIRS)
            .map(
                pair ->
                    new CountryPair(pair.aName(), pair.bName(), pair.stories(), pair.expected()))
            .toList());
  }
}
