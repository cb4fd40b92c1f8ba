package org.dateline.audit;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.command.UsageException;
import org.dateline.table.Table;
import org.dateline.text.NearestName;

/** What was typed after {@code audit sample} or {@code audit score}. */
final class AuditOptions {
  private final Map<String, String> values;
  private final List<String> files = new ArrayList<>();

  private AuditOptions(Map<String, String> defaults) {
    this.values = new LinkedHashMap<>(defaults);
  }

  /**
   * Reads {@code --name=value} and names of files.
   *
   * @param defaults the options that there are
   */
  static AuditOptions parse(List<String> arguments, Map<String, String> defaults) {
    AuditOptions options = new AuditOptions(defaults);
    for (String argument : arguments) {
      if (argument.startsWith("--")) {
        options.put(argument);
      } else {
        options.files.add(argument);
      }
    }
    return options;
  }

  private void put(String argument) {
    int equals = argument.indexOf('=');
    String name = argument.substring(2, equals < 0 ? argument.length() : equals);
    if (!values.containsKey(name) || equals < 0) {
      String advice =
          NearestName.of(name, values.keySet())
              .map(near -> "write --" + near + "=value")
              .orElse("there are " + String.join(", ", values.keySet()));
      throw new UsageException("audit: unknown option " + argument + "; " + advice);
    }
    values.put(name, argument.substring(equals + 1));
  }

  List<String> files() {
    return files;
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  /** A whole number in a range. */
  int number(String name, int least, int most) {
    String value = text(name);
    if (!value.matches("\\d{1,9}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw new UsageException(
          "--%s: not a number from %d to %d: \"%s\"".formatted(name, least, most, value)
              + "; write a whole number");
    }
    return Integer.parseInt(value);
  }

  /** The types of mentions that are asked for. */
  Set<String> types() {
    Set<String> types = new TreeSet<>();
    for (String type : text("types").split(",", -1)) {
      if (!AuditTypes.ALL.contains(type.strip())) {
        throw new UsageException(
            "--types: unknown type \""
                + type
                + "\"; choose from "
                + String.join(", ", AuditTypes.ALL));
      }
      types.add(type.strip());
    }
    return types;
  }

  /** The folder of finished tables. */
  Path tables() {
    Path folder = path("--output", text("output"));
    if (!Files.exists(folder.resolve(Table.MENTIONS.fileName(1)))) {
      throw new UsageException(
          "--output: no tables in \""
              + text("output")
              + "\"; run the job first or name their folder");
    }
    return folder;
  }

  /** A path as it is written. */
  static Path path(String where, String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new UsageException(where + ": not a path: \"" + typed + "\"; name a file or folder", e);
    }
  }
}
