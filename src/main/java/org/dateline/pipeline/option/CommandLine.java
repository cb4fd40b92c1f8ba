package org.dateline.pipeline.option;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.Hidden;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.dateline.command.UsageException;
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
    List<Argument> known = new ArrayList<>();
    for (Argument argument : Argument.all(TypedValues.joined(arguments, nameToGetter()))) {
      known.add(argument.checked(nameToGetter().keySet(), beamNames()));
      checkType(argument);
    }
    if (beamNames().contains(WORKERS)
        && known.stream().map(Argument::name).noneMatch(WORKERS::equals)) {
      known.add(new Argument(WORKERS, Integer.toString(workers()), Argument.COMMAND_LINE));
    }
    DatelineOptions options = options(known);
    options.setPlaces(
        known.stream()
            .filter(argument -> !argument.isTyped())
            .collect(Collectors.toMap(Argument::name, Argument::place)));
    return options;
  }

  /** The error for a first word that is neither an option nor one of {@code commands}. */
  public static UsageException unknownCommand(String word, List<String> commands) {
    String asInput = "write --input=" + word + " to read it";
    String advice =
        NearestName.of(word, commands)
            .map(near -> "did you mean " + near + "?")
            .orElse(new File(word).exists() ? asInput : "see --help");
    return new UsageException("command line: unknown command \"" + word + "\"; " + advice);
  }

  /**
   * Looks for a mistyped command behind an option with its value.
   *
   * @throws UsageException if there is one, and no file of that name
   */
  public static void checkLaterWords(List<String> arguments, List<String> commands) {
    for (int i = 1; i < arguments.size(); i++) {
      String word = arguments.get(i);
      boolean mayBeCommand = word.matches("\\p{L}+") && arguments.get(i - 1).matches("--\\w+=.*");
      if (mayBeCommand
          && !commands.contains(word)
          && NearestName.of(word, commands).isPresent()
          && !new File(word).exists()) {
        throw unknownCommand(word, commands);
      }
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
  public static Map<String, Object> values(DatelineOptions options) {
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

  private static void checkType(Argument argument) {
    Method getter = nameToGetter().get(argument.name());
    if (getter != null) {
      DatelineOptions defaults = PipelineOptionsFactory.create().as(DatelineOptions.class);
      argument.checkType(getter.getReturnType(), value(getter, defaults));
    }
  }

  /** Beam's own message names classes and methods; the option and its value say more. */
  private static DatelineOptions options(List<Argument> arguments) {
    try {
      return factory(arguments).as(DatelineOptions.class);
    } catch (IllegalArgumentException e) {
      for (Argument argument : arguments) {
        argument.check();
      }
      String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new UsageException("command line: " + problem, e);
    }
  }

  private static PipelineOptionsFactory.Builder factory(List<Argument> arguments) {
    return PipelineOptionsFactory.fromArgs(
        arguments.stream().map(Argument::text).toArray(String[]::new));
  }

  private static Map<String, Method> nameToGetter() {
    Map<String, Method> getters = new TreeMap<>();
    for (Method method : DatelineOptions.class.getDeclaredMethods()) {
      if (method.getName().startsWith("get") && !method.isAnnotationPresent(Hidden.class)) {
        getters.put(optionName(method), method);
      }
    }
    return getters;
  }

  private static Set<String> beamNames() {
    Set<String> names = new TreeSet<>();
    Set<Class<? extends PipelineOptions>> types =
        new HashSet<>(PipelineOptionsFactory.getRegisteredOptions());
    types.remove(DatelineOptions.class);
    for (Class<? extends PipelineOptions> type : types) {
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
