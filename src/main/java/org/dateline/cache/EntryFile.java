package org.dateline.cache;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;
import org.dateline.bytes.Sha256;

/**
 * The format of an entry: a line that names it; deflated, each record after its length as four
 * bytes, and -1 after the last; SHA-256 of all that.
 */
final class EntryFile {
  static final byte[] HEAD = "dateline cache entry 1\n".getBytes(StandardCharsets.US_ASCII);
  static final int END = -1;
  private static final int CHECKSUM_BYTES = 32;
  private static final int BUFFER = 1 << 16;

  private EntryFile() {}

  /** Passes the records of a whole entry on. */
  static void read(Path file, Consumer<byte[]> records) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      in.skipNBytes(HEAD.length);
      DataInputStream inflated =
          new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), BUFFER));
      for (int length = inflated.readInt(); length != END; length = inflated.readInt()) {
        records.accept(inflated.readNBytes(length));
      }
    }
  }

  /**
   * Refuses a file that is no whole entry.
   *
   * @throws DamagedEntryException if it is none
   */
  static void check(Path file) throws IOException {
    MessageDigest digest = Sha256.start();
    try (InputStream in = Files.newInputStream(file);
        InputStream digested = new DigestInputStream(in, digest)) {
      long left = Files.size(file) - CHECKSUM_BYTES;
      if (!Arrays.equals(digested.readNBytes(HEAD.length), HEAD) || left < HEAD.length) {
        throw new DamagedEntryException("not an entry of this cache");
      }
      byte[] buffer = new byte[BUFFER];
      left -= HEAD.length;
      while (left > 0) {
        int size = digested.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (size < 0) {
          throw new DamagedEntryException("it is cut");
        }
        left -= size;
      }
      if (!Arrays.equals(in.readNBytes(CHECKSUM_BYTES), digest.digest())) {
        throw new DamagedEntryException("checksums differ");
      }
    }
  }
}
