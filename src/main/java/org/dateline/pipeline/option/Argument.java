package org.dateline.pipeline.option;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.dateline.command.ConfigFile;
import org.dateline.command.UsageException;
import org.dateline.text.NearestName;

/**
 * One option with its value, from the command line or the configuration file.
 *
 * @param place {@link #COMMAND_LINE}, or file and line
 */
record Argument(String name, String value, String place) {
  static final String COMMAND_LINE = "command line";

  private static final String CONFIG = "config";
  private static final String OPTION = "--";

  /** One dash, or what a word processor makes of two. */
  private static final Pattern OTHER_DASH = Pattern.compile("[-\u2013\u2014]+");

  /** What was typed, and what the configuration file adds to it. */
  static List<Argument> all(List<String> typed) {
    List<Argument> arguments = new ArrayList<>(typed.stream().map(Argument::parse).toList());
    Set<String> names = new HashSet<>();
    for (Argument one : arguments) {
      if (!names.add(one.name)) {
        throw new UsageException("command line: given twice: --" + one.name + "; keep one");
      }
    }
    List<String> files =
        arguments.stream().filter(one -> one.name.equals(CONFIG)).map(Argument::value).toList();
    for (String file : files) {
      for (ConfigFile.Entry entry : ConfigFile.read(file)) {
        if (entry.name().equals(CONFIG)) {
          throw new UsageException(entry.place() + ": config: names another file; use one");
        }
        if (!names.contains(entry.name())) {
          arguments.add(new Argument(entry.name(), entry.value(), entry.place()));
        }
      }
    }
    return arguments;
  }

  private static Argument parse(String typed) {
    if (!typed.startsWith(OPTION)) {
      String advice =
          OTHER_DASH.matcher(typed).lookingAt()
              ? "write " + OTHER_DASH.matcher(typed).replaceFirst(OPTION)
              : "write --name=value, or see --help";
      throw new UsageException("command line: not an option: \"" + typed + "\"; " + advice);
    }
    int equals = typed.indexOf('=');
    int end = equals < 0 ? typed.length() : equals;
    String value = equals < 0 ? "true" : typed.substring(equals + 1);
    return new Argument(typed.substring(OPTION.length(), end), value, COMMAND_LINE);
  }

  boolean isTyped() {
    return place.equals(COMMAND_LINE);
  }

  /** As Beam takes it. */
  String text() {
    return OPTION + name + "=" + value;
  }

  /** The same, if it is one of Dateline's {@code own} options or of Beam's. */
  Argument checked(Collection<String> own, Collection<String> beam) {
    if (own.contains(name) || beam.contains(name)) {
      return this;
    }
    String sign = isTyped() ? OPTION : "";
    String advice =
        NearestName.of(name, own)
            .or(() -> NearestName.of(name, beam))
            .map(near -> "did you mean " + sign + near + "?")
            .orElse("see --help");
    throw new UsageException(place + ": unknown option " + sign + name + "; " + advice);
  }

  /**
   * Looks whether its value can be one at all.
   *
   * @param type of the option's values
   * @param example a value of that type
   */
  void checkType(Class<?> type, Object example) {
    String problem = "";
    if (type == boolean.class && !value.matches("(?i)true|false")) {
      problem = "not true or false: \"" + value + "\"; write " + written("true or false");
    } else if (type == int.class && !value.matches("[+-]?\\d{1,9}")) {
      problem = "not a whole number: \"" + value + "\"; write " + written(example);
    } else if (type == double.class && !isNumber(value)) {
      problem = "not a number: \"" + value + "\"; write " + written(example);
    }
    if (!problem.isEmpty()) {
      throw new UsageException((isTyped() ? OPTION + name : place + ": " + name) + ": " + problem);
    }
  }

  private String written(Object example) {
    return isTyped() ? OPTION + name + "=" + example : name + ": " + example;
  }

  private static boolean isNumber(String value) {
    try {
      Double.parseDouble(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /**
   * Tries it alone.
   *
   * @throws UsageException if its value is not of its type
   */
  void check() {
    try {
      PipelineOptionsFactory.fromArgs(text()).as(DatelineOptions.class);
    } catch (IllegalArgumentException e) {
      String where = isTyped() ? OPTION + name : place + ": " + name;
      throw new UsageException(where + ": not a value for it: \"" + value + "\"; see --help", e);
    }
  }
}
