package org.dateline.report.evidence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.report.finding.Bucket;
import org.dateline.report.finding.Pair;

/**
 * Whose sentences are to be kept, and how much of the corpus.
 *
 * @param roster countries and entities that are followed
 * @param ties pairs of entities, and of entities with countries, that the report shows
 * @param starts first day of each period shown, and its number
 * @param end last day of the last period
 * @param quoted ids of articles that are kept in any case
 * @param keepsAll whether every article is kept, or only those with a chosen sentence
 * @param hasTexts whether headlines, addresses and sentences may be kept at all
 */
public record EvidencePlan(
    Roster roster,
    Set<List<Integer>> ties,
    NavigableMap<LocalDate, Integer> starts,
    LocalDate end,
    Set<String> quoted,
    boolean keepsAll,
    boolean hasTexts) {
  /** A page with more articles in it would be slow to open. */
  private static final long MOST_ARTICLES = 12_000;

  /**
   * Plans.
   *
   * @param buckets the periods shown
   * @param quoted ids of articles that are quoted elsewhere
   * @param articles how many there are
   */
  public static EvidencePlan of(
      Roster roster,
      List<Pair> ties,
      List<Bucket> buckets,
      Set<String> quoted,
      long articles,
      boolean hasTexts) {
    NavigableMap<LocalDate, Integer> starts = new TreeMap<>();
    buckets.forEach(bucket -> starts.put(bucket.first(), starts.size()));
    LocalDate end = buckets.isEmpty() ? LocalDate.MIN : buckets.get(buckets.size() - 1).last();
    return new EvidencePlan(
        roster,
        numbers(roster, ties),
        starts,
        end,
        Set.copyOf(quoted),
        articles <= MOST_ARTICLES,
        hasTexts);
  }

  /** The number of the period that holds a day, empty outside of all. */
  public OptionalInt period(LocalDate day) {
    Map.Entry<LocalDate, Integer> start = starts.floorEntry(day);
    return start == null || day.isAfter(end)
        ? OptionalInt.empty()
        : OptionalInt.of(start.getValue());
  }

  private static Set<List<Integer>> numbers(Roster roster, List<Pair> ties) {
    Set<List<Integer>> numbers = new HashSet<>();
    for (Pair tie : ties) {
      OptionalInt a = roster.number(tie.a());
      OptionalInt b = roster.number(tie.b());
      if (a.isPresent() && b.isPresent()) {
        int one = a.getAsInt();
        int other = b.getAsInt();
        numbers.add(List.of(Math.min(one, other), Math.max(one, other)));
      }
    }
    return numbers;
  }
}
