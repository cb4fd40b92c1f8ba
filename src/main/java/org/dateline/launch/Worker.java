package org.dateline.launch;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.command.Console;

/** The second JVM as the first sees it: same streams, same signals, same exit code. */
final class Worker {
  /**
   * Their flags are passed on by name; a JVM that found them here as well would have them twice.
   */
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /** An exit code above it is that of a signal. */
  private static final int SIGNAL = 128;

  /** Hang-up, Ctrl-C and SIGTERM: whoever sent them knows. */
  private static final Set<Integer> ASKED_TO_END = Set.of(SIGNAL + 1, SIGNAL + 2, SIGNAL + 15);

  private static final int KILLED = SIGNAL + 9;

  private final Process process;

  private Worker(Process process) {
    this.process = process;
  }

  /** Runs a command to its end; none if it cannot be started. */
  static OptionalInt run(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().keySet().removeAll(VARIABLES);
    try {
      return OptionalInt.of(new Worker(builder.start()).await());
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  private int await() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-of-worker"));
    int code = exitCode();
    if (code > SIGNAL && !ASKED_TO_END.contains(code)) {
      Console.error(message(code));
    }
    return code;
  }

  /** On a signal, lets the worker clean up and waits for it. What it returns by itself stands. */
  private void end() {
    process.destroy();
    int code = exitCode();
    if (code < SIGNAL) {
      Runtime.getRuntime().halt(code);
    }
  }

  private int exitCode() {
    while (true) {
      try {
        return process.waitFor();
      } catch (InterruptedException e) {
        process.destroy();
      }
    }
  }

  private String message(int code) {
    String advice =
        code == KILLED
            ? "if the machine ran out of memory, run java with a smaller -Xmx"
            : "run again with --fork=false to see why";
    return "process %d: was ended from outside: signal %d; the earlier tables are whole; %s"
        .formatted(process.pid(), code - SIGNAL, advice);
  }
}
