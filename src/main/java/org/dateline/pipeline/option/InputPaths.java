package org.dateline.pipeline.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.command.UsageException;

/** The paths that {@code --input} names, and whether the tables may go where they are to. */
final class InputPaths {
  private InputPaths() {}

  /** The parts between commas; where the comma is in the name of what is there, it is no end. */
  static List<String> split(String inputs) {
    List<String> parts = List.of(inputs.split(",", -1));
    List<String> paths = new ArrayList<>();
    for (int from = 0; from < parts.size(); ) {
      int to = parts.size();
      while (to > from + 1 && !exists(joined(parts, from, to))) {
        to--;
      }
      paths.add(joined(parts, from, to));
      from = to;
    }
    paths.removeIf(String::isEmpty);
    return List.copyOf(paths);
  }

  private static String joined(List<String> parts, int from, int to) {
    return String.join(",", parts.subList(from, to)).strip();
  }

  private static boolean exists(String path) {
    try {
      return !path.isEmpty() && !path.contains("://") && Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Tables in the folder of the articles would be articles of the next run.
   *
   * @throws UsageException if {@code output} is the folder of the input or one above it
   */
  static void checkApart(String input, String output) {
    if (input.contains("://") || output.contains("://")) {
      String folder = output.endsWith("/") ? output : output + "/";
      if ((input.endsWith("/") ? input : input + "/").startsWith(folder)) {
        throw refusal(input, output);
      }
      return;
    }
    try {
      int wildcard = exists(input) ? input.length() : input.replaceAll("[*?\\[{].*", "").length();
      boolean isGlob = wildcard < input.length();
      Path folder =
          Path.of(isGlob ? input.substring(0, input.lastIndexOf('/', wildcard) + 1) : input);
      boolean isFolder = Files.isDirectory(folder) || isGlob;
      if (isFolder && real(folder).startsWith(real(Path.of(output)))) {
        throw refusal(input, output);
      }
    } catch (InvalidPathException e) {
      throw new UsageException("--output: not a path: \"" + output + "\"; name a folder", e);
    }
  }

  private static UsageException refusal(String input, String output) {
    return new UsageException(
        "--output: holds the input \"" + input + "\": \"" + output + "\"; name another folder");
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
