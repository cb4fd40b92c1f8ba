package org.dateline.pipeline.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.parcel.RunCount;
import org.dateline.report.EndSummary;
import org.dateline.report.finding.Highlights;

/**
 * What came of a run.
 *
 * @param output where the tables are
 * @param counts by {@link RunCount} label
 * @param warnings what the user should know, a line each
 * @param isTooMuchRejected whether more was rejected than {@code --maxRejected} allows
 * @param highlights main figures of the tables
 */
public record RunSummary(
    String output,
    Map<String, Long> counts,
    List<String> warnings,
    boolean isTooMuchRejected,
    Highlights highlights) {
  static RunSummary of(Settings settings, LabelCounts tally, Highlights highlights) {
    long read = tally.at(RunCount.READ.label(), 0);
    long rejected = tally.at(RunCount.REJECTED.label(), 0);
    boolean isTooMuch = rejected > settings.maxRejected() * (read + rejected);
    List<String> warnings = new ArrayList<>(unusedOverrides(settings, tally));
    if (isTooMuch) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "--maxRejected: %,d of %,d records were rejected; see rejected.csv",
              rejected,
              read + rejected));
    }
    return new RunSummary(settings.output(), counts(tally), warnings, isTooMuch, highlights);
  }

  /** What was counted of a run as such, by {@link RunCount} label. */
  public static Map<String, Long> counts(LabelCounts tally) {
    Map<String, Long> counts = new TreeMap<>();
    for (RunCount count : EnumSet.complementOf(EnumSet.of(RunCount.OVERRIDE_USED))) {
      counts.put(count.label(), tally.at(count.label(), 0));
    }
    return counts;
  }

  private static List<String> unusedOverrides(Settings settings, LabelCounts tally) {
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

  /** For a terminal, a few lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(end().lines());
    long fromCache = counts.getOrDefault(RunCount.FROM_CACHE.label(), 0L);
    if (fromCache > 0) {
      lines.add(String.format(Locale.ROOT, "annotated by an earlier run: %,d", fromCache));
    }
    return lines;
  }

  /** For a page, in Markdown. */
  public String markdown() {
    String warned =
        warnings.stream().map(line -> "> " + line + "\n\n").collect(Collectors.joining());
    return end().markdown() + "\n" + warned;
  }

  private EndSummary end() {
    return new EndSummary(output, highlights);
  }
}
