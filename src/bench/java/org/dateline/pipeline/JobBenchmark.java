package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times the job against {@link PlainLoop}, each as a process of its own, in turn, and prints
 * medians and their ratio: the machine's own speed falls out of a ratio. Both write the same bytes,
 * which is checked.
 */
final class JobBenchmark {
  private final String input;
  private final List<String> more;

  private JobBenchmark(String input, List<String> more) {
    this.input = input;
    this.more = more;
  }

  /** Arguments: a folder of articles, the number of runs, further options of the job. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> more = Arrays.asList(args).subList(2, args.length);
    new JobBenchmark(args[0], more).run(Integer.parseInt(args[1]));
  }

  private void run(int runs) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("dateline-bench");
    Path jobTables = folder.resolve("job");
    Path plainTables = folder.resolve("plain");
    double[] job = new double[runs];
    double[] plain = new double[runs];
    for (int i = -1; i < runs; i++) {
      double beam = time(JobProcess.class, jobTables);
      double loop = time(PlainLoop.class, plainTables);
      if (i >= 0) {
        job[i] = beam;
        plain[i] = loop;
      }
    }
    int same = compare(jobTables, plainTables);
    Folders.delete(folder);
    double jobMedian = median(job);
    double plainMedian = median(plain);
    System.out.printf(
        Locale.ROOT,
        "%d files the same; job %.1f s, plain loop %.1f s, ratio %.2f, (job - 3 s) / plain %.2f%n",
        same,
        jobMedian,
        plainMedian,
        jobMedian / plainMedian,
        (jobMedian - 3) / plainMedian);
  }

  /** The number of files, all of the same bytes; {@code run.json} has times and is the job's. */
  private static int compare(Path job, Path plain) throws IOException {
    int same = 0;
    try (Stream<Path> files = Files.list(job)) {
      for (Path file : files.filter(path -> !path.endsWith("run.json")).toList()) {
        if (Files.mismatch(file, plain.resolve(file.getFileName())) >= 0) {
          throw new IllegalStateException("the loop wrote another " + file.getFileName());
        }
        same++;
      }
    }
    return same;
  }

  private double time(Class<?> program, Path output) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("--input=" + input, "--output=" + output));
    arguments.addAll(more);
    return TimedProcess.run(program, "1g", arguments);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
