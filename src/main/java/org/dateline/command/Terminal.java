package org.dateline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person is watching standard error. */
final class Terminal {
  /** Where Linux says what standard error is. */
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  static boolean isAttached() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return Files.isSymbolicLink(STANDARD_ERROR)
          ? Files.readSymbolicLink(STANDARD_ERROR).startsWith("/dev")
              && !Files.readSymbolicLink(STANDARD_ERROR).endsWith("null")
          : hasConsole();
    } catch (IOException e) {
      return false;
    }
  }

  /** Elsewhere the JDK knows; from 22 on it says yes too often. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    return System.console() != null;
  }
}
