package org.dateline.pipeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.dateline.text.NearestName;

/** The options of the command line: parsed, listed for {@code --help}, and given back. */
public final class CommandLine {
  /** Beam's option for the number of workers of the DirectRunner. */
  private static final String WORKERS = "targetParallelism";

  private CommandLine() {}

  /**
   * Parses {@code --name=value} arguments; Beam's own options pass through.
   *
   * @throws UsageException if an option is not known, or its value not of its type
   */
  public static DatelineOptions parse(List<String> arguments) {
    PipelineOptionsFactory.register(DatelineOptions.class);
    Set<String> own = new TreeSet<>(nameToGetter().keySet());
    Set<String> beam = beamNames();
    List<String> known = new ArrayList<>();
    for (String argument : arguments) {
      String name = name(argument);
      if (!own.contains(name) && !beam.contains(name)) {
        throw unknown(name, own, beam);
      }
      known.add(argument.contains("=") ? argument : argument + "=true");
    }
    if (beam.contains(WORKERS)
        && arguments.stream().map(CommandLine::name).noneMatch(WORKERS::equals)) {
      known.add("--" + WORKERS + "=" + workers());
    }
    try {
      return PipelineOptionsFactory.fromArgs(known.toArray(String[]::new))
          .as(DatelineOptions.class);
    } catch (IllegalArgumentException e) {
      throw new UsageException(badValue(known, e), e);
    }
  }

  /** One line for each option: name, default, meaning. */
  public static String help() {
    StringBuilder help = new StringBuilder();
    nameToGetter()
        .forEach(
            (name, getter) ->
                help.append(
                    String.format("  --%-12s %s%s%n", name, meaning(getter), inBrackets(getter))));
    return help.toString();
  }

  /** The value of each option by its name. */
  static Map<String, Object> values(DatelineOptions options) {
    Map<String, Object> values = new TreeMap<>();
    nameToGetter().forEach((name, getter) -> values.put(name, value(getter, options)));
    return values;
  }

  /**
   * As many as processors. The runner's own default is three at least: on two processors the third,
   * with nothing to do, takes time from the others by asking for work without a pause.
   */
  private static int workers() {
    return Math.max(2, Runtime.getRuntime().availableProcessors());
  }

  private static String name(String argument) {
    if (!argument.startsWith("--")) {
      throw new UsageException(
          "command line: not an option: \"" + argument + "\"; write --name=value, or see --help");
    }
    int equals = argument.indexOf('=');
    return argument.substring(2, equals < 0 ? argument.length() : equals);
  }

  private static UsageException unknown(String name, Set<String> own, Set<String> beam) {
    String advice =
        NearestName.of(name, own)
            .or(() -> NearestName.of(name, beam))
            .map(near -> "did you mean --" + near + "?")
            .orElse("see --help");
    return new UsageException("command line: unknown option --" + name + "; " + advice);
  }

  /** Beam's own message names classes and methods; the option and its value say more. */
  private static String badValue(List<String> arguments, IllegalArgumentException e) {
    for (String argument : arguments) {
      try {
        PipelineOptionsFactory.fromArgs(argument).as(DatelineOptions.class);
      } catch (IllegalArgumentException one) {
        String value = argument.substring(argument.indexOf('=') + 1);
        return "--" + name(argument) + ": not a value for it: \"" + value + "\"; see --help";
      }
    }
    return "command line: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static Map<String, Method> nameToGetter() {
    Map<String, Method> getters = new TreeMap<>();
    for (Method method : DatelineOptions.class.getDeclaredMethods()) {
      if (method.getName().startsWith("get")) {
        getters.put(optionName(method), method);
      }
    }
    return getters;
  }

  private static Set<String> beamNames() {
    Set<String> names = new TreeSet<>();
    for (Class<? extends PipelineOptions> type : PipelineOptionsFactory.getRegisteredOptions()) {
      Arrays.stream(type.getMethods())
          .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
          .map(CommandLine::optionName)
          .forEach(names::add);
    }
    return names;
  }

  private static String optionName(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String meaning(Method getter) {
    Description description = getter.getAnnotation(Description.class);
    return description == null ? "" : description.value();
  }

  private static String inBrackets(Method getter) {
    Object value = value(getter, PipelineOptionsFactory.create().as(DatelineOptions.class));
    return String.valueOf(value).isEmpty() ? "" : " [" + value + "]";
  }

  private static Object value(Method getter, DatelineOptions options) {
    try {
      return getter.invoke(options);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read option " + getter.getName(), e);
    }
  }
}
