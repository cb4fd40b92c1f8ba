package org.dateline.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder of a run.
 *
 * @param folder on the same disk as the output, so that publishing is renaming
 */
record WorkFolder(Path folder) {
  /** Threads of a run that was interrupted may still write while it is cleared. */
  private static final int TRIES = 20;

  /** Beside {@code output}; inside, where its parent is another disk or may not be written. */
  static WorkFolder of(Path output) throws IOException {
    Path parent = output.getParent();
    boolean isInside = Files.exists(output) && (parent == null || !isOneDisk(output, parent));
    return new WorkFolder(
        isInside
            ? output.resolve(".dateline")
            : output.resolveSibling(".dateline-" + output.getFileName()));
  }

  private static boolean isOneDisk(Path output, Path parent) throws IOException {
    return Files.isWritable(parent)
        && Files.getFileStore(output).equals(Files.getFileStore(parent));
  }

  Path create() throws IOException {
    return Files.createDirectories(folder);
  }

  void createInside() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.createDirectories(tables());
  }

  Path tables() {
    return folder.resolve("tables");
  }

  /** All files of a finished run: it is there or not, never in part. */
  Path ready() {
    return folder.resolve("ready");
  }

  /** Removes everything inside but the lock. */
  void clear() throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.list(folder)) {
      inside = files.filter(file -> !file.equals(OutputLock.file(folder))).toList();
    }
    for (Path each : inside) {
      delete(each);
    }
  }

  /** Removes it, the lock last. */
  void delete() throws IOException {
    for (int left = TRIES; Files.exists(folder); left--) {
      try {
        clear();
        delete(folder);
      } catch (NoSuchFileException | DirectoryNotEmptyException e) {
        if (left == 0) {
          throw e;
        }
      }
    }
  }

  private static void delete(Path path) throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
