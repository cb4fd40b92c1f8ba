package org.dateline.launch;

import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.command.ConfigFile;
import org.dateline.command.UsageException;

/**
 * A command line that is worth a second JVM. It is only glanced at here, and what is wrong in it is
 * left to the job to say.
 *
 * @param inputs what the job is to read, as it is written
 */
record LaunchRequest(String inputs) {
  private static final String OPTION = "--";
  private static final Set<String> ANSWERS = Set.of("help", "version");
  private static final Set<String> LOCAL_RUNNERS = Set.of("", "DirectRunner", "direct");

  /** What a shell opens for this process only; a second one would not find it. */
  private static final List<String> OPEN_FILES = List.of("/dev/fd/", "/dev/stdin", "/proc/self/");

  /** None for the commands that start fast, for another runner, and for {@code --fork=false}. */
  static Optional<LaunchRequest> of(List<String> arguments) {
    boolean isCommand = !arguments.isEmpty() && !arguments.get(0).startsWith(OPTION);
    boolean isBound = arguments.stream().anyMatch(LaunchRequest::namesOpenFile);
    if (isCommand || isBound) {
      return Optional.empty();
    }
    try {
      Map<String, String> options = options(arguments);
      return isForJob(options)
          ? Optional.of(new LaunchRequest(options.getOrDefault("input", "input")))
          : Optional.empty();
    } catch (UsageException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isForJob(Map<String, String> options) {
    return options.keySet().stream().noneMatch(ANSWERS::contains)
        && !isTrue(options.getOrDefault("dryRun", "false"))
        && isTrue(options.getOrDefault("fork", "true"))
        && LOCAL_RUNNERS.contains(options.getOrDefault("runner", ""));
  }

  private static boolean isTrue(String value) {
    return value.equalsIgnoreCase("true");
  }

  private static boolean namesOpenFile(String argument) {
    return OPEN_FILES.stream().anyMatch(argument::contains);
  }

  /** Values by name, {@code --name=value} or {@code --name value}; the typed ones win. */
  private static Map<String, String> options(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION)) {
        String next = i + 1 < arguments.size() ? arguments.get(i + 1) : OPTION;
        put(options, argument.substring(OPTION.length()), next);
      }
    }
    if (options.containsKey("config")) {
      for (ConfigFile.Entry entry : ConfigFile.read(options.get("config"))) {
        options.putIfAbsent(entry.name(), entry.value());
      }
    }
    return options;
  }

  private static void put(Map<String, String> options, String argument, String next) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    String alone = next.startsWith(OPTION) ? "true" : next;
    options.put(name, equals < 0 ? alone : argument.substring(equals + 1));
  }
}
