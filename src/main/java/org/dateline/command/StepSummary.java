package org.dateline.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The page that GitHub shows of a step of a workflow; it names the file in the environment. */
public final class StepSummary {
  private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

  private StepSummary() {}

  /** Appends to it, if there is one; returns what hindered. */
  public static Optional<String> append(String markdown) {
    String file = System.getenv(VARIABLE);
    return file == null || file.isBlank() ? Optional.empty() : append(file, markdown);
  }

  static Optional<String> append(String file, String markdown) {
    try {
      Files.writeString(
          Path.of(file),
          markdown,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.of(VARIABLE + ": cannot be written: \"" + file + "\"; the tables are there");
    }
  }
}
