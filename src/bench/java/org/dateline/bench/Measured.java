package org.dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Runs the main method of a class and writes at the end of the process what it took: seconds of
 * processor time, with the compiler and the collector, and the most memory in MB, as Linux counts
 * it. It needs no other class of this project, so that it measures other versions as well.
 */
public final class Measured {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double NANOS = 1e9;

  private Measured() {}

  /** Arguments: the file to write, the class, and its own arguments. */
  public static void main(String[] args)
      throws ReflectiveOperationException, InvocationTargetException {
    Path report = Path.of(args[0]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(report)));
    Class.forName(args[1])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
  }

  private static void write(Path report) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    try {
      Files.writeString(
          report,
          String.format(
              Locale.ROOT, "%.2f %d", system.getProcessCpuTime() / NANOS, peakMegabytes()));
    } catch (IOException e) {
      System.err.println(e);
    }
  }

  private static long peakMegabytes() throws IOException {
    return !Files.exists(STATUS)
        ? 0
        : Files.readAllLines(STATUS).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .sum();
  }
}
