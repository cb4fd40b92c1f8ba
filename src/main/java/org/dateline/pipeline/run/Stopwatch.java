package org.dateline.pipeline.run;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long each stage of a run took. */
final class Stopwatch {
  private final Map<String, Double> stageToSeconds = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Ends a stage. */
  void lap(String stage) {
    long now = System.nanoTime();
    stageToSeconds.put(stage, (now - last) / 1e9);
    last = now;
  }

  /** Seconds by stage, in order. */
  Map<String, Double> seconds() {
    return stageToSeconds;
  }
}
