package org.dateline.pipeline.metric;

import java.util.Locale;

/** What is counted of a run as such, for its messages, its exit code and {@code run.json}. */
public enum RunCount {
  READ,
  REJECTED,
  SAME_ARTICLE,
  OUT_OF_RANGE,
  UNDATED_LEFT_OUT,
  /** Articles that an earlier run annotated. */
  FROM_CACHE,
  /** Chunks in which one row of the analyst's overrides decided something. */
  OVERRIDE_USED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
