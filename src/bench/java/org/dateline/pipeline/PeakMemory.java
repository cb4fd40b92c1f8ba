package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has had, as Linux counts it. */
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");

  private PeakMemory() {}

  /** For example {@code peak 812 MB}. */
  static String line() throws IOException {
    if (!Files.exists(STATUS)) {
      return "peak unknown";
    }
    String kilobytes =
        Files.readAllLines(STATUS).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> line.replaceAll("\\D", ""))
            .findFirst()
            .orElse("0");
    return "peak " + Long.parseLong(kilobytes) / 1024 + " MB";
  }
}
