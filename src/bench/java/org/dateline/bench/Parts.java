package org.dateline.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks of the pure parts and prints a line for each. */
public final class Parts {
  private static final String FLOOR = "characters";
  private static final double MEDIAN = 50;

  private Parts() {}

  /** Argument: a folder of articles. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results = run("(Parts|Reading)Benchmark", args[0]);
    double floor =
        results.stream()
            .filter(result -> name(result).equals(FLOOR))
            .mapToDouble(result -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElse(1);
    System.out.println(
        "part, MB/s a core, M tokens/s, x the time of stepping, found in a pass, found a second");
    for (RunResult result : results) {
      double passes = result.getPrimaryResult().getScore();
      System.out.printf(
          Locale.ROOT,
          "%s, %.0f, %.2f, %.1f, %.0f, %.0f%n",
          name(result),
          secondary(result, "megabytes"),
          secondary(result, "tokens") / 1e6,
          floor / passes,
          secondary(result, "found") / passes,
          secondary(result, "found"));
    }
    for (RunResult result : run("ModelBenchmark", args[0])) {
      Statistics seconds = result.getPrimaryResult().getStatistics();
      System.out.printf(
          Locale.ROOT,
          "loading the model in %d new JVMs: median %.2f s, longest %.2f s%n",
          seconds.getN(),
          seconds.getPercentile(MEDIAN),
          seconds.getMax());
    }
  }

  private static Collection<RunResult> run(String benchmarks, String folder)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(benchmarks)
                .jvmArgsAppend("-Xmx2g", "-D" + Corpus.FOLDER + "=" + folder)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  private static double secondary(RunResult result, String counter) {
    Result<?> found = result.getSecondaryResults().get(counter);
    return found == null ? 0 : found.getScore();
  }
}
