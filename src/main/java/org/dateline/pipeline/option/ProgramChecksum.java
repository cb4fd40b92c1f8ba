package org.dateline.pipeline.option;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.bytes.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Tells two programs apart whose version is the same: SHA-256 over the names and bytes of all
 * classes and resources of this program, its libraries not among them.
 */
public final class ProgramChecksum {
  private static final String PACKAGE = "org/dateline";

  private static @Nullable String known;

  private ProgramChecksum() {}

  /** 64 hexadecimal digits, the same as long as the program runs. */
  public static synchronized String get() throws IOException {
    String checksum = known;
    if (checksum == null) {
      checksum = compute();
      known = checksum;
    }
    return checksum;
  }

  private static String compute() throws IOException {
    Path code = location();
    if (Files.isDirectory(code)) {
      return of(code.resolve(PACKAGE));
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + code.toUri()), Map.of())) {
      return of(jar.getPath("/" + PACKAGE));
    }
  }

  private static Path location() {
    try {
      return Path.of(
          ProgramChecksum.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String of(Path root) throws IOException {
    MessageDigest digest = Sha256.start();
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    byte[] buffer = new byte[1 << 16];
    for (Path file : files) {
      digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      try (InputStream in = Files.newInputStream(file)) {
        for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
          digest.update(buffer, 0, size);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
