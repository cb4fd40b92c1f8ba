package org.dateline.pipeline.input;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.content.FileNames;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** Lists a folder, file or glob of this machine. Links are not followed, devices not opened. */
final class LocalFiles {
  private final String input;
  private final Path output;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  LocalFiles(String input, String output) {
    this.input = input;
    this.output =
        output.contains("://") ? Path.of("") : Path.of(output).toAbsolutePath().normalize();
  }

  Listing list() throws IOException {
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      Path root = path.toRealPath();
      walk(root, root, file -> true);
    } else if (Files.isRegularFile(path)) {
      Path real = path.toRealPath();
      addFile(
          name(path.toAbsolutePath().resolveSibling(""), path.toAbsolutePath()),
          real,
          Files.size(real));
    } else if (Files.exists(path)) {
      reject(path.getFileName().toString(), RejectReason.NOT_A_FILE, "a device, pipe or socket");
    } else {
      listGlob();
    }
    return new Listing(files, rejected);
  }

  private void listGlob() throws IOException {
    int wildcard = 0;
    while (wildcard < input.length() && "*?[{".indexOf(input.charAt(wildcard)) < 0) {
      wildcard++;
    }
    Path base = Path.of(input.substring(0, input.lastIndexOf('/', wildcard) + 1));
    if (wildcard == input.length() || !Files.isDirectory(base)) {
      throw new Listing.NothingThereException();
    }
    Path root = base.toRealPath();
    String pattern = root + "/" + input.substring(input.lastIndexOf('/', wildcard) + 1);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    walk(root, root, matcher);
    if (files.isEmpty()) {
      throw new Listing.NothingThereException();
    }
  }

  private void walk(Path root, Path from, PathMatcher matcher) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isSkipped = !folder.equals(root) && (isHidden(folder) || folder.equals(output));
            return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && matcher.matches(file)) {
              add(root, file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            reject(name(root, file), RejectReason.UNREADABLE, e.getClass().getSimpleName());
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void add(Path root, Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      addFile(name(root, file), file, attributes.size());
    } else if (attributes.isSymbolicLink()) {
      reject(name(root, file), RejectReason.LINK, "a link is not followed");
    } else {
      reject(name(root, file), RejectReason.NOT_A_FILE, "a device, pipe or socket");
    }
  }

  private void addFile(String name, Path file, long size) {
    String location = isWritable(file) ? file.toString() : file.toUri().toString();
    files.add(new InputFile(FileNames.escape(name), location, size));
  }

  private void reject(String name, RejectReason reason, String detail) {
    rejected.add(new Rejected(new Origin(FileNames.escape(name), 1), reason, detail));
  }

  private static String name(Path root, Path file) {
    if (isWritable(file)) {
      return root.relativize(file).toString().replace(File.separatorChar, '/');
    }
    String all = URI.create(root.toUri() + "/").relativize(file.toUri()).getPath();
    return all.startsWith("/") ? file.toUri().getPath() : all;
  }

  /**
   * Whether the locale has letters for the name, so that text leads back to the file. Under {@code
   * LC_ALL=C} it has none but those of ASCII; the bytes of the name are in the uri.
   */
  private static boolean isWritable(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
