package org.dateline.pipeline;

import java.util.Locale;

/** What is counted of a run as such, for its messages, its exit code and {@code run.json}. */
enum RunCount {
  READ,
  REJECTED,
  SAME_ARTICLE,
  OUT_OF_RANGE,
  UNDATED_LEFT_OUT;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
