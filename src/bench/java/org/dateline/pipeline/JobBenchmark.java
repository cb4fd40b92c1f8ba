package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times the job against {@link PlainRun}, each as a process of its own, in turn, and prints medians
 * and their ratio: the machine's own speed falls out of a ratio.
 */
final class JobBenchmark {
  private JobBenchmark() {}

  /** Arguments: a folder of articles, the number of runs, further options of the job. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = Integer.parseInt(args[1]);
    List<String> more = Arrays.asList(args).subList(2, args.length);
    double[] job = new double[runs];
    double[] plain = new double[runs];
    for (int i = -1; i < runs; i++) {
      double beam = time(JobProcess.class, args[0], more);
      double loop = time(PlainRun.class, args[0], more);
      if (i >= 0) {
        job[i] = beam;
        plain[i] = loop;
      }
    }
    double jobMedian = median(job);
    double plainMedian = median(plain);
    System.out.printf(
        Locale.ROOT,
        "job %.1f s, plain loop %.1f s, ratio %.2f, (job - 3 s) / plain %.2f%n",
        jobMedian,
        plainMedian,
        jobMedian / plainMedian,
        (jobMedian - 3) / plainMedian);
  }

  private static double time(Class<?> program, String input, List<String> more)
      throws IOException, InterruptedException {
    Path output = Files.createTempDirectory("dateline-bench");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--input=" + input,
                "--output=" + output));
    command.addAll(more);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program.getSimpleName() + " failed");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The job, telling its peak of memory at the end. */
  static final class JobProcess {
    private JobProcess() {}

    public static void main(String[] args) throws IOException {
      Job.run(CommandLine.parse(List.of(args)));
      System.err.println("job; " + PeakMemory.line());
    }
  }
}
