package org.dateline.article.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dateline.model.RejectReason;

/** A file that holds files. Nothing is ever written to disk, so that no name in it can do harm. */
public enum Archive {
  ZIP("zip") {
    @Override
    boolean begins(byte[] head) {
      return Compression.startsWith(head, new byte[] {'P', 'K', 3, 4})
          || Compression.startsWith(head, new byte[] {'P', 'K', 5, 6});
    }

    @Override
    ArchiveInputStream<?> open(InputStream packed) {
      return new ZipArchiveInputStream(packed, "UTF-8", true, true);
    }
  },
  TAR("tar") {
    @Override
    boolean begins(byte[] head) {
      return head.length >= TAR_BLOCK
          && new String(head, TAR_MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    @Override
    ArchiveInputStream<?> open(InputStream packed) {
      return new TarArchiveInputStream(packed, "UTF-8");
    }
  };

  private static final int TAR_BLOCK = 512;
  private static final int TAR_MAGIC = 257;
  private static final int TAR_RECORD = 10240;

  private final String label;

  Archive(String label) {
    this.label = label;
  }

  abstract boolean begins(byte[] head);

  abstract ArchiveInputStream<?> open(InputStream packed);

  /** The kind of archive that begins so. */
  public static Optional<Archive> of(byte[] head) {
    return Arrays.stream(values()).filter(archive -> archive.begins(head)).findFirst();
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /**
   * Hands on the files in the archive, in order. A damaged archive keeps what came before the
   * damage.
   */
  public void members(InputStream packed, Limits limits, MemberSink sink) throws IOException {
    MeteredStream metered = new MeteredStream(packed);
    try (ArchiveInputStream<?> archive = open(metered)) {
      for (Optional<ArchiveEntry> entry = next(archive); entry.isPresent(); entry = next(archive)) {
        if (isFile(entry.get())) {
          hand(entry.get(), archive, metered, limits, sink);
        }
      }
    }
  }

  private static Optional<ArchiveEntry> next(ArchiveInputStream<?> archive)
      throws RefusedException {
    try {
      return Optional.ofNullable(archive.getNextEntry());
    } catch (IOException | RuntimeException e) {
      throw Compression.damaged(e);
    }
  }

  private static boolean isFile(ArchiveEntry entry) {
    if (entry instanceof TarArchiveEntry tar) {
      return tar.isFile() && !tar.isSymbolicLink() && !tar.isLink();
    }
    return !entry.isDirectory() && !(entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink());
  }

  /** How many packed bytes of a member were read; a tar adds a block or two of its own to them. */
  private static LongSupplier packedCount(ArchiveInputStream<?> archive, MeteredStream metered) {
    if (archive instanceof ZipArchiveInputStream zip) {
      return zip::getCompressedCount;
    }
    long before = metered.count();
    return () -> metered.count() - before + 2 * TAR_RECORD;
  }

  /** Goes to the end of a member, which may have to be unpacked for it, but not without end. */
  private static void drain(ArchiveInputStream<?> archive, Limits limits) throws RefusedException {
    byte[] scratch = new byte[1 << 16];
    long left = limits.expandedBytes();
    try {
      for (int read = archive.read(scratch); read >= 0; read = archive.read(scratch)) {
        left -= read;
        if (left < 0) {
          throw new RefusedException(RejectReason.EXPANDS_TOO_FAR, "a member without end");
        }
      }
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Compression.damaged(e);
    }
  }

  /** Who reads a member may close it, and the archive goes on. */
  private static InputStream keptOpen(InputStream archive) {
    return new FilterInputStream(archive) {
      @Override
      public void close() {}
    };
  }

  private static void hand(
      ArchiveEntry entry,
      ArchiveInputStream<?> archive,
      MeteredStream metered,
      Limits limits,
      MemberSink sink)
      throws IOException {
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      sink.refused(
          zip.getName(), new RefusedException(RejectReason.ENCRYPTED, "it asks for a password"));
    } else if (entry instanceof ZipArchiveEntry zip
        && archive instanceof ZipArchiveInputStream stream
        && !stream.canReadEntryData(zip)) {
      sink.refused(
          zip.getName(),
          new RefusedException(RejectReason.BAD_ARCHIVE, "its way of packing is not known"));
    } else {
      sink.member(
          entry.getName(),
          new ExpandedStream(keptOpen(archive), packedCount(archive, metered), limits));
      drain(archive, limits);
    }
  }
}
