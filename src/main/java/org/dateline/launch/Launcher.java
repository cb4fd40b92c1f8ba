package org.dateline.launch;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs the job in a second JVM, whose flags fit the size of the input. A jar cannot name such flags
 * itself. What the user gave the first JVM is passed on and wins.
 */
public final class Launcher {
  private Launcher() {}

  /**
   * The exit code of the second JVM; none if these arguments are to be run in this JVM. A JVM that
   * was started from here begins to watch for the end of the first.
   */
  public static OptionalInt run(List<String> arguments) {
    if (ParentWatch.startIfLaunched()) {
      return OptionalInt.empty();
    }
    Optional<Program> program = Program.current();
    return program.isPresent() ? run(program.get(), arguments) : OptionalInt.empty();
  }

  /** The same for a program that need not be this one. */
  static OptionalInt run(Program program, List<String> arguments) {
    Optional<LaunchRequest> request = LaunchRequest.of(arguments);
    if (request.isEmpty()) {
      return OptionalInt.empty();
    }
    UserFlags user = new UserFlags(ManagementFactory.getRuntimeMXBean().getInputArguments());
    long mostHeap = Runtime.getRuntime().maxMemory(); // of this JVM, and so of the other
    List<String> ours =
        FittingFlags.of(InputSize.of(request.get().inputs()), mostHeap, program.archive(), user);
    boolean isOfUse = !ours.isEmpty() && !user.areAboutOneProcess();
    return isOfUse ? Worker.run(program.command(ours, user, arguments)) : OptionalInt.empty();
  }
}
