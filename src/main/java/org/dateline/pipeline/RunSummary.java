package org.dateline.pipeline;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.count.Tally;

/**
 * What came of a run.
 *
 * @param output where the tables are
 * @param counts by {@link RunCount} label
 * @param isTooMuchRejected whether more was rejected than {@code --maxRejected} allows
 */
public record RunSummary(String output, Map<String, Long> counts, boolean isTooMuchRejected) {
  static RunSummary of(Settings settings, Tally tally) {
    Map<String, Long> counts = new TreeMap<>();
    for (RunCount count : RunCount.values()) {
      counts.put(count.label(), tally.at(count.label(), 0));
    }
    long read = tally.at(RunCount.READ.label(), 0);
    long rejected = tally.at(RunCount.REJECTED.label(), 0);
    boolean isTooMuch = rejected > settings.maxRejected() * (read + rejected);
    return new RunSummary(settings.output(), counts, isTooMuch);
  }

  /** What came of it, in a few lines. */
  public String message() {
    String line =
        String.format(
            Locale.ROOT,
            "%,d articles read, %,d records rejected, %,d articles read twice",
            count(RunCount.READ),
            count(RunCount.REJECTED),
            count(RunCount.SAME_ARTICLE));
    String tables = "tables in " + output;
    return isTooMuchRejected
        ? line + "\n" + tables + "\ntoo much was rejected; see rejected.csv"
        : line + "\n" + tables;
  }

  private long count(RunCount count) {
    return counts.getOrDefault(count.label(), 0L);
  }
}
