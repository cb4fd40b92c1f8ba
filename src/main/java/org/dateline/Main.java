package org.dateline;

import java.io.IOException;
import java.util.List;
import org.dateline.audit.AuditCommand;
import org.dateline.change.DiffCommand;
import org.dateline.command.Console;
import org.dateline.command.Fault;
import org.dateline.command.StepSummary;
import org.dateline.command.UsageException;
import org.dateline.explain.ExplainCommand;
import org.dateline.launch.Launcher;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.Version;
import org.dateline.pipeline.run.DryRun;
import org.dateline.pipeline.run.Job;
import org.dateline.pipeline.run.RunSummary;

/**
 * The command line: runs the job, or answers {@code explain}, {@code diff}, {@code audit}, {@code
 * help} and {@code version}.
 */
public final class Main {
  private static final int FINE = 0;
  private static final int FAULT = 1;
  private static final int MOVED = 1;
  private static final int USAGE = 2;

  /** Of {@code diff}, where 1 is an answer: whatever went wrong. */
  private static final int NOT_COMPARED = 2;

  private static final int TOO_MUCH_REJECTED = 3;

  private static final List<String> COMMANDS =
      List.of("explain", "diff", "audit", "help", "version");

  private Main() {}

  /** Runs what the arguments ask for, the job in a JVM that fits it, and exits with its code. */
  public static void main(String[] args) {
    List<String> arguments = List.of(args);
    System.exit(Launcher.run(arguments).orElseGet(() -> run(arguments)));
  }

  /** Runs what the arguments ask for; returns the exit code. */
  static int run(List<String> arguments) {
    String command = arguments.isEmpty() ? "" : arguments.get(0);
    if (command.equals("help") || arguments.contains("--help")) {
      System.out.print(help());
      return FINE;
    }
    if (command.equals("version") || command.equals("--version")) {
      System.out.println("dateline " + Version.current());
      return FINE;
    }
    if (command.equals("explain")) {
      return answer(() -> explain(arguments.subList(1, arguments.size())));
    }
    if (command.equals("diff")) {
      return answer(() -> diff(arguments.subList(1, arguments.size())), NOT_COMPARED);
    }
    if (command.equals("audit")) {
      return answer(() -> audit(arguments.subList(1, arguments.size())));
    }
    if (!command.isEmpty() && Character.isLetter(command.charAt(0))) {
      return answer(
          () -> {
            throw CommandLine.unknownCommand(command, COMMANDS);
          });
    }
    return answer(
        () -> {
          CommandLine.checkLaterWords(arguments, COMMANDS);
          return runJob(arguments);
        });
  }

  private static int explain(List<String> arguments) throws IOException {
    System.out.print(ExplainCommand.answer(arguments));
    return FINE;
  }

  private static int diff(List<String> arguments) throws IOException {
    DiffCommand.Answer answer = DiffCommand.answer(arguments);
    Console console = new Console(false);
    answer.lines().forEach(console::say);
    StepSummary.append(answer.page()).ifPresent(console::warn);
    return answer.isAlarm() ? MOVED : FINE;
  }

  private static int audit(List<String> arguments) throws IOException {
    System.out.print(AuditCommand.answer(arguments));
    return FINE;
  }

  private static int runJob(List<String> arguments) throws IOException {
    DatelineOptions options = CommandLine.parse(arguments);
    if (options.getDryRun()) {
      System.out.print(DryRun.answer(options));
      return FINE;
    }
    RunSummary summary = Job.run(options);
    Console console = new Console(options.getQuiet());
    summary.lines().forEach(console::say);
    summary.warnings().forEach(console::warn);
    StepSummary.append(summary.markdown()).ifPresent(console::warn);
    return summary.isTooMuchRejected() ? TOO_MUCH_REJECTED : FINE;
  }

  /** A command that may fail. */
  private interface Command {
    int run() throws IOException;
  }

  private static int answer(Command command) {
    return answer(command, FAULT);
  }

  private static int answer(Command command, int fault) {
    try {
      return command.run();
    } catch (UsageException e) {
      Console.error(String.valueOf(e.getMessage()));
      return USAGE;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      Fault.sentence(e).ifPresentOrElse(Console::error, () -> e.printStackTrace());
      return fault;
    }
  }

  private static String help() {
    return "Dateline writes tables of who and which country is mentioned with whom, and when.%n%n"
            .formatted()
        + "  java -jar dateline.jar [--option=value ...]%n".formatted()
        + "  java -jar dateline.jar %s%n".formatted(ExplainCommand.USAGE)
        + "  java -jar dateline.jar %s%n".formatted(DiffCommand.USAGE)
        + "  java -jar dateline.jar %s%n".formatted(AuditCommand.SAMPLE_USAGE)
        + "  java -jar dateline.jar %s%n".formatted(AuditCommand.SCORE_USAGE)
        + "  java -jar dateline.jar help | version%n%n".formatted()
        + CommandLine.help();
  }
}
