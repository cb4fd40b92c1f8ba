package org.dateline.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Decides which flags a JVM gets for an input. How they were measured is in performance.md. */
final class FittingFlags {
  /** Up to so many bytes of plain text the second compiler costs more time than it saves. */
  static final long SMALL_INPUT = 128L << 20;

  /** Up to so many bytes a small space for new objects is enough, and keeps the job below 1 GB. */
  static final long USUAL_INPUT = 256L << 20;

  /**
   * From so many bytes on the heap begins as large as it gets in the end, which spares the
   * collections by which it grows.
   */
  static final long LARGE_HEAP_INPUT = 16L << 20;

  static final long LARGE_HEAP = 512L << 20;

  /** The first version of Java that warns at run time of memory and code outside of it. */
  private static final int WARNING_OF_LIBRARIES = 24;

  private FittingFlags() {}

  /**
   * The flags that fit, without those on which the user decided.
   *
   * @param inputBytes the size of the input, or none if it is not known
   * @param mostHeap bytes that a heap may have by default
   * @param archive the class-data archive of the program, if it has one
   */
  static List<String> of(
      OptionalLong inputBytes, long mostHeap, Optional<Path> archive, UserFlags user) {
    long bytes = inputBytes.orElse(Long.MAX_VALUE);
    List<String> flags = new ArrayList<>();
    if (!user.chooseCollector()) {
      flags.add("-XX:+UseSerialGC");
      if (!user.chooseHeap()) {
        flags.addAll(heapFlags(bytes, mostHeap));
      }
    }
    if (!user.chooseCompiler() && bytes <= SMALL_INPUT) {
      flags.add("-XX:TieredStopAtLevel=1");
    }
    archive.ifPresent(file -> flags.addAll(archiveFlags(file, user)));
    return flags;
  }

  /** The heap may grow to what the machine allows, but only as far as it is needed. */
  private static List<String> heapFlags(long bytes, long mostHeap) {
    List<String> flags = new ArrayList<>();
    flags.addAll(List.of("-XX:MinHeapFreeRatio=30", "-XX:MaxHeapFreeRatio=50"));
    if (bytes <= USUAL_INPUT) {
      flags.add("-XX:MaxNewSize=128m");
    }
    if (bytes >= LARGE_HEAP_INPUT && mostHeap > LARGE_HEAP) {
      flags.add("-XX:InitialHeapSize=" + LARGE_HEAP);
    }
    return flags;
  }

  /** An archive of another JDK or jar does not matter, and is not worth a warning. */
  private static List<String> archiveFlags(Path archive, UserFlags user) {
    List<String> flags = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + archive));
    flags.add("-Xshare:auto");
    if (!user.chooseLog()) {
      flags.add("-Xlog:disable");
    }
    return flags;
  }

  /**
   * Keeps newer versions of Java from warning of what libraries do.
   *
   * @param version of Java, such as 17
   */
  static List<String> againstWarnings(int version) {
    return version < WARNING_OF_LIBRARIES
        ? List.of()
        : List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
  }
}
