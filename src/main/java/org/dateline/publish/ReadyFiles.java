package org.dateline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a finished run on their way into the output folder. A list among them says what goes
 * in and what goes away, so that an interrupted publication can be taken up at any point.
 */
final class ReadyFiles {
  /** Sign before the name of a file that goes away; no name of ours begins with it. */
  private static final String REMOVED = "-";

  private final Path ready;
  private final Path output;

  private ReadyFiles(Path ready, Path output) {
    this.ready = ready;
    this.output = output;
  }

  /** Those that a run declared; there may be none. */
  static ReadyFiles of(WorkFolder work, Path output) {
    return new ReadyFiles(work.ready(), output);
  }

  /** Declares the run finished: one renaming, from which on its files are the output. */
  static ReadyFiles declare(WorkFolder work, Path output, Pattern owned) throws IOException {
    List<String> finished = names(work.tables());
    List<String> removed =
        (Files.exists(output) ? names(output) : List.<String>of())
            .stream()
                .filter(name -> owned.matcher(name).matches() && !finished.contains(name))
                .map(REMOVED::concat)
                .toList();
    Files.write(list(work.tables()), Stream.of(finished, removed).flatMap(List::stream).toList());
    Files.move(work.tables(), work.ready(), StandardCopyOption.ATOMIC_MOVE);
    return of(work, output);
  }

  /** Moves them. Repeating it does what is left to do. */
  void publish() throws IOException {
    if (!Files.exists(list(ready))) {
      return;
    }
    if (!Files.isDirectory(output)) {
      Files.createDirectories(output);
    }
    for (String name : Files.readAllLines(list(ready))) {
      if (name.startsWith(REMOVED)) {
        Files.deleteIfExists(output.resolve(name.substring(REMOVED.length())));
      } else if (Files.exists(ready.resolve(name))) {
        Files.move(ready.resolve(name), output.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.delete(list(ready));
  }

  private static Path list(Path folder) {
    return folder.resolve(".files");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
