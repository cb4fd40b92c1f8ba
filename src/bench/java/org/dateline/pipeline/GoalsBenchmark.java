package org.dateline.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Measured;
import org.dateline.launch.FlagsOfInput;
import org.dateline.pipeline.parcel.AnnotateLoop;

/**
 * Measures the job with default options and the flags it gives itself, in turn with a loop that
 * only reads and annotates, and with the jar of an earlier version if there is one. It prints
 * medians and their ratios beside the goals; on a busy machine only the ratios mean anything.
 */
final class GoalsBenchmark {
  private final String input;
  private final Path folder;

  private GoalsBenchmark(String input, Path folder) {
    this.input = input;
    this.folder = folder;
  }

  /** Arguments: a folder of articles, the number of runs, the jar of an earlier version or none. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("dateline-goals");
    GoalsBenchmark goals = new GoalsBenchmark(args[0], folder);
    goals.run(Integer.parseInt(args[1]), args.length > 2 ? args[2] : "");
    Folders.delete(folder);
  }

  private void run(int runs, String earlierJar) throws IOException, InterruptedException {
    List<Run> jobs = new ArrayList<>();
    List<Run> loops = new ArrayList<>();
    List<Run> earlier = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      jobs.add(job());
      loops.add(loop());
      if (!earlierJar.isEmpty()) {
        earlier.add(earlier(earlierJar));
      }
    }
    Run job = median(jobs);
    Run loop = median(loops);
    job.print("job");
    loop.print("reading and annotating alone");
    ratio("job, times as long as reading and annotating", job.seconds() / loop.seconds(), 2.0);
    ratio("report, workbook and networks, of the time of the job", beside(), 0.15);
    ratio("peak memory of the job in GB", job.megabytes() / 1024.0, 1.0);
    if (!earlier.isEmpty()) {
      Run before = median(earlier);
      before.print("earlier version");
      ratio("processor time of the job, of the earlier one's", job.cpu() / before.cpu(), 0.60);
      ratio("time of the job, of the earlier one's", job.seconds() / before.seconds(), 0.60);
    }
  }

  private Run job() throws IOException, InterruptedException {
    return measure(
        FlagsOfInput.of(input),
        System.getProperty("java.class.path"),
        "org.dateline.Main",
        List.of("--fork=false", "--input=" + input, "--output=" + folder.resolve("tables")));
  }

  private Run loop() throws IOException, InterruptedException {
    return measure(
        FlagsOfInput.of(input),
        System.getProperty("java.class.path"),
        AnnotateLoop.class.getName(),
        List.of("--input=" + input, "--output=" + folder.resolve("none")));
  }

  private Run earlier(String jar) throws IOException, InterruptedException {
    Path own =
        Path.of(Measured.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return measure(
        List.of(),
        jar + System.getProperty("path.separator") + own,
        "org.dateline.Main",
        List.of("--input=" + input, "--output=" + folder.resolve("earlier")));
  }

  private Run measure(List<String> flags, String classPath, String program, List<String> arguments)
      throws IOException, InterruptedException {
    Path report = folder.resolve("measured");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, Measured.class.getName(), report.toString(), program));
    command.addAll(arguments);
    Path log = folder.resolve("log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program + " failed:\n" + Files.readString(log));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String[] measured = Files.readString(report).split(" ", -1);
    return new Run(seconds, Double.parseDouble(measured[0]), Long.parseLong(measured[1]));
  }

  /** Of the last run, by its own clock. */
  private double beside() throws IOException {
    JsonNode seconds =
        new ObjectMapper().readTree(folder.resolve("tables/run.json").toFile()).get("seconds");
    double all = 0;
    for (JsonNode step : seconds) {
      all += step.asDouble();
    }
    return seconds.get("beside").asDouble() / all;
  }

  private static Run median(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::cpu));
    return sorted.get(sorted.size() / 2);
  }

  private static void ratio(String what, double ratio, double goal) {
    System.out.printf(Locale.ROOT, "%s: %.2f (goal %.2f)%n", what, ratio, goal);
  }

  /**
   * What one process took.
   *
   * @param seconds on the clock
   * @param cpu seconds of processor time
   * @param megabytes the most memory
   */
  private record Run(double seconds, double cpu, long megabytes) {
    void print(String what) {
      System.out.printf(
          Locale.ROOT,
          "%s: %.1f s, %.1f s of processor time, %,d MB%n",
          what,
          seconds,
          cpu,
          megabytes);
    }
  }
}
