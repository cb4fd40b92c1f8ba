package org.dateline.report.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.count.timeline.Period;
import org.dateline.table.Table;

/**
 * What the report tells of a run that no table holds.
 *
 * @param version of the program
 * @param command with which it was run
 * @param period step of the timelines
 * @param options by name, those to show, in the order to show them
 * @param counts of the run as such, by the labels of {@code run.json}: {@code read}, {@code
 *     rejected}, {@code same_article}, {@code out_of_range}, {@code undated_left_out}
 * @param files the files beside the report, in the order to show them
 * @param hasTexts whether headlines and sentences may be shown
 */
public record ReportFacts(
    String version,
    String command,
    Period period,
    Map<String, String> options,
    Map<String, Long> counts,
    List<ListedFile> files,
    boolean hasTexts) {

  /** Keeps copies, in the given order. */
  public ReportFacts {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    counts = Map.copyOf(counts);
    files = List.copyOf(files);
  }

  /** The same for a report that shows no headline and no sentence. */
  public ReportFacts withoutTexts() {
    return new ReportFacts(version, command, period, options, counts, files, false);
  }

  /** How many rows the files of a table have together. */
  public long rows(Table table) {
    Pattern name = Pattern.compile(table.label() + "(-\\d+)?\\.csv");
    return files.stream()
        .filter(file -> name.matcher(file.name()).matches())
        .mapToLong(file -> file.rows().orElse(0))
        .sum();
  }

  public long count(String label) {
    return counts.getOrDefault(label, 0L);
  }
}
