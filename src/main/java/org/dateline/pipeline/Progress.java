package org.dateline.pipeline;

import java.util.Locale;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** Tells on standard error how far a run is: one changing line on a terminal, else now and then. */
final class Progress {
  private static final long QUIET_NANOS = 10_000_000_000L;

  private final long bytes;
  private final boolean isTerminal = Terminal.isAttached();
  private long lastShown = System.nanoTime();

  Progress(long bytes) {
    this.bytes = bytes;
  }

  void show(PipelineResult result) {
    if (isTerminal) {
      System.err.print("\r" + line(result) + "\u001b[K");
    } else if (System.nanoTime() - lastShown > QUIET_NANOS) {
      lastShown = System.nanoTime();
      System.err.println(line(result));
    }
  }

  void end() {
    if (isTerminal) {
      System.err.print("\r\u001b[K");
    }
  }

  private String line(PipelineResult result) {
    long done = counter(result, "bytes");
    long percent = bytes == 0 ? 100 : Math.min(100, done * 100 / bytes);
    return String.format(
        Locale.ROOT, "%,d articles read, %d %%", counter(result, "articles"), percent);
  }

  private static long counter(PipelineResult result, String name) {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.named(AnnotateArticles.class, name))
            .build();
    long sum = 0;
    for (MetricResult<Long> metric : result.metrics().queryMetrics(filter).getCounters()) {
      sum += metric.getAttempted();
    }
    return sum;
  }
}
