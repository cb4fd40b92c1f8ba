package org.dateline.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Estimates how much text an input has, from the sizes of its files. It stops to count where the
 * input is large in any case.
 */
final class InputSize {
  private static final Pattern PACKED = Pattern.compile(".*\\.(?:t?gz|bz2|xz|zst|zip)");

  /** News in gzip has a little more than a third of its size. */
  private static final int UNPACKED = 3;

  /** What a file costs that has next to nothing in it. */
  private static final long LEAST = 1L << 10;

  /** Farther than any limit that the size is compared with. */
  private static final long ENOUGH = 1L << 30;

  private long bytes;

  private InputSize() {}

  /**
   * Bytes as of plain text; none if that cannot be known here.
   *
   * @param inputs a path, or several with commas
   */
  static OptionalLong of(String inputs) {
    try {
      InputSize size = new InputSize();
      boolean isOnePath = !isRemote(inputs) && Files.exists(Path.of(inputs));
      for (String input : isOnePath ? List.of(inputs) : List.of(inputs.split(",", -1))) {
        if (isRemote(input) || !size.add(input.strip())) {
          return OptionalLong.empty();
        }
      }
      return OptionalLong.of(size.bytes);
    } catch (IOException | UncheckedIOException | InvalidPathException | SecurityException e) {
      return OptionalLong.empty();
    }
  }

  private static boolean isRemote(String input) {
    return input.contains("://");
  }

  /** Whether the input is there to be counted; of a glob, all in its folder is. */
  private boolean add(String input) throws IOException {
    int wildcard = input.replaceAll("[*?\\[{].*", "").length();
    boolean isGlob = wildcard < input.length() && !Files.exists(Path.of(input));
    String folder = input.substring(0, input.lastIndexOf('/', wildcard) + 1);
    Path path = Path.of(isGlob ? folder : input);
    if (input.isEmpty() || !Files.exists(path)) {
      return false;
    }
    Files.walkFileTree(path.toRealPath(), new Counting());
    return true;
  }

  /** Adds up the sizes; what cannot be read is passed over, as the job does. */
  private final class Counting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      int factor = PACKED.matcher(file.toString()).matches() ? UNPACKED : 1;
      bytes += Math.max(LEAST, attributes.size() * factor);
      return bytes > ENOUGH ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
