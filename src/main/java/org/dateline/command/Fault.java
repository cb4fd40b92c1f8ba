package org.dateline.command;

import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What ended a run that is neither the user's mistake nor, perhaps, the program's. */
public final class Fault {
  private static final long MEGABYTE = 1L << 20;

  private Fault() {}

  /** One sentence, if it is a lack of the machine; none for a mistake in the program. */
  public static Optional<String> sentence(Throwable fault) {
    return causes(fault).stream().map(Fault::ofOne).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> ofOne(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
      return Optional.of(
          String.format(
              Locale.ROOT, "memory: %,d MB are not enough; run java with a larger -Xmx", heap));
    }
    String message = String.valueOf(cause.getMessage());
    if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
      return Optional.of(
          "--output: the disk is full: \"" + message + "\"; free some space and run again");
    }
    if (cause instanceof FileSystemException file) {
      String reason =
          file.getReason() == null ? cause.getClass().getSimpleName() : file.getReason();
      return Optional.of(
          file.getFile() + ": cannot be used: " + reason + "; the tables are as they were before");
    }
    return Optional.empty();
  }

  /** The whole chain, outermost first; a chain may bite its tail. */
  private static List<Throwable> causes(Throwable fault) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable cause = fault;
        cause != null && seen.add(cause);
        cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }
}
