package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.table.Table;
import org.jspecify.annotations.Nullable;

/** Makes the staging folder of a run beside its output, publishes it, and leaves nothing behind. */
final class StagingFolder implements AutoCloseable {
  private final Path folder;
  private final Path output;
  private final Thread hook = new Thread(this::deleteQuietly);

  private StagingFolder(Path folder, Path output) {
    this.folder = folder;
    this.output = output;
  }

  /**
   * A new folder beside {@code output}: on the same disk, so that publishing is renaming.
   *
   * @throws UsageException if nothing can be written there
   */
  static StagingFolder create(String output) {
    Path target = Path.of(output).toAbsolutePath().normalize();
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new UsageException("--output: is a file: \"" + output + "\"; name a folder");
    }
    Path folder = target.resolveSibling(".dateline-" + UUID.randomUUID());
    try {
      Files.createDirectories(folder.resolve("parts"));
      Files.createDirectories(folder.resolve("tables"));
    } catch (IOException e) {
      throw new UsageException(
          "--output: cannot be written: \"" + output + "\"; choose a folder you may write", e);
    }
    StagingFolder staging = new StagingFolder(folder, target);
    Runtime.getRuntime().addShutdownHook(staging.hook);
    return staging;
  }

  Staging staging() {
    return new Staging(folder.toString());
  }

  /** Where the finished files wait. */
  Path tables() {
    return folder.resolve("tables");
  }

  /** Moves the finished files into the output folder; files of earlier runs that are gone go. */
  void publish() throws IOException {
    Files.createDirectories(output);
    List<Path> finished;
    try (Stream<Path> files = Files.list(tables())) {
      finished = files.sorted().toList();
    }
    for (Path file : finished) {
      Files.move(file, output.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    deleteContinuations(finished.stream().map(Path::getFileName).toList());
  }

  /** Removes files that continue a table which has become shorter. */
  private void deleteContinuations(List<Path> written) throws IOException {
    Pattern continuation =
        Pattern.compile(
            Stream.of(Table.values())
                    .map(Table::label)
                    .toList()
                    .toString()
                    .replace(", ", "|")
                    .replace("[", "(")
                    .replace("]", ")")
                + "-\\d{3,}\\.csv");
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.toList()) {
        Path name = file.getFileName();
        if (continuation.matcher(name.toString()).matches() && !written.contains(name)) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() {
    deleteQuietly();
    Runtime.getRuntime().removeShutdownHook(hook);
  }

  /** At the end of a run nothing can be done about a folder that does not go. */
  private void deleteQuietly() {
    try {
      if (Files.exists(folder)) {
        Files.walkFileTree(folder, new DeletingVisitor());
      }
    } catch (IOException e) {
      System.err.println(folder + ": cannot be removed: " + e.getMessage() + "; remove it by hand");
    }
  }

  private static final class DeletingVisitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
