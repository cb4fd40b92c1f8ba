package org.dateline.pipeline.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.pipeline.block.RunChoices;
import org.dateline.pipeline.metric.RunCount;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.option.Settings;
import org.dateline.report.finding.EndSummary;
import org.dateline.report.finding.Highlights;

/**
 * What came of a run.
 *
 * @param output where the tables are
 * @param counts by {@link RunCount} label
 * @param notes what the data decided, and what changed, a line each
 * @param warnings what the user should know, a line each
 * @param isTooMuchRejected whether more was rejected than {@code --maxRejected} allows
 * @param highlights main figures of the tables
 */
public record RunSummary(
    String output,
    Map<String, Long> counts,
    List<String> notes,
    List<String> warnings,
    boolean isTooMuchRejected,
    Highlights highlights) {
  /** Undated articles above this share are told: no timeline has them. */
  private static final double MANY_UNDATED = 0.1;

  /** Fewer are not many, whatever their share. */
  private static final long LEAST_UNDATED = 10;

  static RunSummary of(
      Settings settings,
      RunCounts runCounts,
      RunChoices choices,
      Highlights highlights,
      List<String> changes) {
    long read = runCounts.at(RunCount.READ);
    long rejected = runCounts.at(RunCount.REJECTED);
    boolean isTooMuch = rejected > settings.maxRejected() * (read + rejected);
    List<String> warnings = new ArrayList<>(unusedOverrides(settings, runCounts));
    warnings.addAll(timeWarnings(choices.time(), highlights));
    if (isTooMuch) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "--maxRejected: %,d of %,d records were rejected; see rejected.csv",
              rejected,
              read + rejected));
    }
    List<String> notes = new ArrayList<>(List.of(choices(settings.counting(), choices)));
    notes.addAll(changes);
    return new RunSummary(
        settings.output(), runCounts.byLabel(), notes, warnings, isTooMuch, highlights);
  }

  private static List<String> timeWarnings(TimeFrame time, Highlights highlights) {
    List<String> warnings = new ArrayList<>();
    time.outlyingDates()
        .ifPresent(dates -> warnings.add(outlying(time.outlying(), dates.first(), dates.last())));
    if (highlights.undated() >= LEAST_UNDATED
        && highlights.undated() > MANY_UNDATED * highlights.articles()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d articles have no date: they count, but not in the timelines",
              highlights.undated(),
              highlights.articles()));
    }
    return warnings;
  }

  private static String outlying(long articles, LocalDate first, LocalDate last) {
    String where = "; see outlying in coverage.csv";
    return articles == 1
        ? "1 article is dated far from all others ("
            + first
            + "): it counts, but not in the timelines"
            + where
        : String.format(
            Locale.ROOT,
            "%,d articles are dated far from all others (%s to %s): they count, but not in the"
                + " timelines%s",
            articles,
            first,
            last,
            where);
  }

  private static String choices(CountingSettings asked, RunChoices choices) {
    return "timelines by "
        + choices.time().period().label()
        + (asked.period().equals(CountingSettings.AUTO) ? " (auto)" : "")
        + "; pairs with an entity in "
        + choices.minStories()
        + (choices.minStories() == 1 ? " story or more" : " stories or more")
        + (asked.isMinStoriesAuto() ? " (auto)" : "");
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
    lines.addAll(lines.size() - 1, notes);
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
    String noted = notes.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    return end().markdown() + "\n" + noted + "\n" + warned;
  }

  private EndSummary end() {
    return new EndSummary(output, highlights);
  }
}
