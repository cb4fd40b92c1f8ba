package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this class path as a process of its own. */
final class TimedProcess {
  private TimedProcess() {}

  /**
   * Runs it to its end.
   *
   * @param heap as in {@code -Xmx}
   * @return seconds from start to end
   */
  static double run(Class<?> program, String heap, List<String> arguments)
      throws IOException, InterruptedException {
    return run(program, heap, List.of("-XX:+UseParallelGC"), arguments);
  }

  /** The same with other options of Java, a collector among them. */
  static double run(Class<?> program, String heap, List<String> javaOptions, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program.getSimpleName() + " failed");
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
