package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.count.Tally;

/**
 * What came of a run.
 *
 * @param output where the tables are
 * @param counts by {@link RunCount} label
 * @param warnings what the user should know, a line each
 * @param isTooMuchRejected whether more was rejected than {@code --maxRejected} allows
 */
public record RunSummary(
    String output, Map<String, Long> counts, List<String> warnings, boolean isTooMuchRejected) {
  static RunSummary of(Settings settings, Tally tally) {
    Map<String, Long> counts = new TreeMap<>();
    for (RunCount count : EnumSet.complementOf(EnumSet.of(RunCount.OVERRIDE_USED))) {
      counts.put(count.label(), tally.at(count.label(), 0));
    }
    long read = tally.at(RunCount.READ.label(), 0);
    long rejected = tally.at(RunCount.REJECTED.label(), 0);
    boolean isTooMuch = rejected > settings.maxRejected() * (read + rejected);
    return new RunSummary(settings.output(), counts, unusedOverrides(settings, tally), isTooMuch);
  }

  private static List<String> unusedOverrides(Settings settings, Tally tally) {
    return settings.parseOverrides().rows().stream()
        .filter(row -> tally.at(RunCount.OVERRIDE_USED.label(row.index()), 0) == 0)
        .map(
            row ->
                settings.overrides().name()
                    + ":"
                    + row.line()
                    + ": never used: \""
                    + row.name()
                    + "\"; check its spelling and type")
        .toList();
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
    List<String> lines = new ArrayList<>(warnings);
    lines.add(line);
    lines.add("tables in " + output);
    if (isTooMuchRejected) {
      lines.add("too much was rejected; see rejected.csv");
    }
    return String.join("\n", lines);
  }

  private long count(RunCount count) {
    return counts.getOrDefault(count.label(), 0L);
  }
}
