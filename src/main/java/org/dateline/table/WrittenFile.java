package org.dateline.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.dateline.bytes.Sha256;

/**
 * A file of a run, as it was when it was written.
 *
 * @param name its name
 * @param lines how many line feeds it has
 * @param sha256 its checksum in hexadecimal digits
 */
public record WrittenFile(String name, long lines, String sha256) {
  /** Reads a file that was just written. */
  public static WrittenFile of(Path file) throws IOException {
    MessageDigest digest = Sha256.start();
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        digest.update(buffer, 0, size);
        for (int i = 0; i < size; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return of(String.valueOf(file.getFileName()), lines, digest);
  }

  /** A file whose bytes went through {@code digest}. */
  public static WrittenFile of(String name, long lines, MessageDigest digest) {
    return new WrittenFile(name, lines, HexFormat.of().formatHex(digest.digest()));
  }

  /** The number of lines below the header. */
  public long rows() {
    return lines - 1;
  }
}
