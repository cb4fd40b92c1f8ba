package org.dateline.pipeline.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cache.CacheFolder;
import org.dateline.command.UsageException;

/** Checks {@code --cache} and what goes with it. */
final class CacheParser {
  private static final long MEGABYTE = 1_000_000;

  private final DatelineOptions options;
  private final List<String> inputs;

  CacheParser(DatelineOptions options, List<String> inputs) {
    this.options = options;
    this.inputs = inputs;
  }

  CachePlan parse() {
    String folder = options.getCache().strip();
    long bytes = OptionValue.atLeast("--cacheMegabytes", options.getCacheMegabytes(), 1) * MEGABYTE;
    if (folder.isEmpty()) {
      return CachePlan.NONE;
    }
    if (folder.contains("://")) {
      throw new UsageException(
          "--cache: not on this machine: \"" + folder + "\"; name a folder of its own");
    }
    try {
      Path path = Path.of(folder).toAbsolutePath().normalize();
      inputs.forEach(input -> checkOutside(path, input));
      if (!options.getDryRun()) {
        new CacheFolder(path).create();
      }
      return new CachePlan(path.toString(), bytes, ProgramChecksum.get());
    } catch (InvalidPathException | IOException e) {
      throw new UsageException(
          "--cache: cannot be written: \"" + folder + "\"; choose a folder you may write", e);
    }
  }

  private static void checkOutside(Path cache, String input) {
    if (input.contains("://")) {
      return;
    }
    Path inputFolder = Path.of(input).toAbsolutePath().normalize();
    if (Files.isDirectory(inputFolder) && cache.startsWith(inputFolder)) {
      throw new UsageException(
          "--cache: lies inside the input: \"" + cache + "\"; name a folder outside it");
    }
  }
}
