package org.dateline.report.paper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.report.finding.Highlights;

/**
 * What a paper is told of a run that the tables do not hold.
 *
 * @param version of the program
 * @param options by name, as they were given or chosen
 * @param highlights main figures of the run
 */
public record PaperFacts(String version, Map<String, String> options, Highlights highlights) {
  /** Keeps a copy, in the given order. */
  public PaperFacts {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  String option(String name) {
    return options.getOrDefault(name, "");
  }
}
