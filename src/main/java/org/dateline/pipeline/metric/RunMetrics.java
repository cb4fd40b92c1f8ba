package org.dateline.pipeline.metric;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * The job's counters and distributions in Beam, all under one namespace; the dashboard of a runner
 * shows them while it works. A step that was repeated is counted again.
 */
public final class RunMetrics {
  /** Counter of the articles annotated so far. */
  public static final String ARTICLES = "articles";

  /** Counter of the files read to their end. */
  public static final String FILES = "files";

  /** Counter of the bytes read, as they lie packed. */
  public static final String BYTES = "bytes";

  private static final String NAMESPACE = "dateline";
  private static final long NANOS_A_MILLI = 1_000_000;

  private RunMetrics() {}

  public static Counter counter(String name) {
    return Metrics.counter(NAMESPACE, name);
  }

  /** Notes that a worker has done one piece of a stage, as {@code <stage>_millis}. */
  public static void took(String stage, long startNanos) {
    Metrics.distribution(NAMESPACE, stage + "_millis")
        .update((System.nanoTime() - startNanos) / NANOS_A_MILLI);
  }

  /** The value of a counter so far. */
  public static long counted(PipelineResult result, String name) {
    long sum = 0;
    for (MetricResult<Long> metric : query(result).getCounters()) {
      sum += metric.getName().getName().equals(name) ? metric.getAttempted() : 0;
    }
    return sum;
  }

  /** All of them by name: a number, or count, sum, least and most. */
  public static SortedMap<String, Object> of(PipelineResult result) {
    SortedMap<String, Object> values = new TreeMap<>();
    MetricQueryResults found = query(result);
    for (MetricResult<Long> metric : found.getCounters()) {
      values.merge(metric.getName().getName(), metric.getAttempted(), RunMetrics::sum);
    }
    for (MetricResult<DistributionResult> metric : found.getDistributions()) {
      DistributionResult value = metric.getAttempted();
      values.put(
          metric.getName().getName(),
          Map.of(
              "count", value.getCount(),
              "sum", value.getSum(),
              "min", value.getMin(),
              "max", value.getMax()));
    }
    return values;
  }

  private static Object sum(Object a, Object b) {
    return (Long) a + (Long) b;
  }

  private static MetricQueryResults query(PipelineResult result) {
    return result
        .metrics()
        .queryMetrics(
            MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(NAMESPACE)).build());
  }
}
