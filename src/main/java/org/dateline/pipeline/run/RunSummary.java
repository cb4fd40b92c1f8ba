package org.dateline.pipeline.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.pipeline.block.RunCount;
import org.dateline.pipeline.block.RunCounts;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.option.Settings;
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
  static RunSummary of(Settings settings, RunCounts runCounts, Highlights highlights) {
    long read = runCounts.at(RunCount.READ);
    long rejected = runCounts.at(RunCount.REJECTED);
    boolean isTooMuch = rejected > settings.maxRejected() * (read + rejected);
    List<String> warnings = new ArrayList<>(unusedOverrides(settings, runCounts));
    if (isTooMuch) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "--maxRejected: %,d of %,d records were rejected; see rejected.csv",
              rejected,
              read + rejected));
    }
    return new RunSummary(settings.output(), runCounts.byLabel(), warnings, isTooMuch, highlights);
  }

  private static List<String> unusedOverrides(Settings settings, RunCounts runCounts) {
    AnnotationSettings annotation = settings.annotation();
    Gazetteer gazetteer = Gazetteer.of(annotation.gazetteerFiles());
    return annotation.parseOverrides(gazetteer).rows().stream()
        .filter(row -> !runCounts.isOverrideUsed(row.index()))
        .map(
            row ->
                settings.annotation().overrides().name()
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
