package org.dateline.report.paper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.report.finding.Highlights;

/**
 * What a paper is told of a run that the tables do not hold.
 *
 * @param version of the program
 * @param command with which it was run
 * @param options by name, as they were given or chosen
 * @param counts of the run as such, by the labels of {@code run.json}
 * @param highlights main figures of the run
 */
public record PaperFacts(
    String version,
    String command,
    Map<String, String> options,
    Map<String, Long> counts,
    Highlights highlights) {
  /** Keeps copies, the options in the given order. */
  public PaperFacts {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    counts = Map.copyOf(counts);
  }

  String option(String name) {
    return options.getOrDefault(name, "");
  }

  boolean hasEntities() {
    return option("entities").equals("true");
  }

  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
