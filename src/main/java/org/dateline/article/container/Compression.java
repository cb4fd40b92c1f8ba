package org.dateline.article.container;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.dateline.model.RejectReason;
import org.tukaani.xz.XZInputStream;

/** A stream packed as one, known by its first bytes and not by the file's name. */
public enum Compression {
  GZIP("gzip", 0x1f, 0x8b) {
    @Override
    InputStream decoder(InputStream packed) throws IOException {
      return new GzipMembers(packed);
    }
  },
  BZIP2("bzip2", 'B', 'Z', 'h') {
    @Override
    InputStream decoder(InputStream packed) throws IOException {
      return new BZip2CompressorInputStream(packed, true);
    }
  },
  XZ("xz", 0xfd, '7', 'z', 'X', 'Z', 0) {
    @Override
    InputStream decoder(InputStream packed) throws IOException {
      return new XZInputStream(packed, XZ_KILOBYTES);
    }
  },
  ZSTD("zstd", 0x28, 0xb5, 0x2f, 0xfd) {
    @Override
    InputStream decoder(InputStream packed) throws IOException {
      return new ZstdInputStreamNoFinalizer(packed).setContinuous(false);
    }
  };

  /** The most memory that an xz stream may ask for; the highest preset asks for 65 MB. */
  private static final int XZ_KILOBYTES = 100 * 1024;

  private final String label;
  private final String magic;

  Compression(String label, int... magic) {
    this.label = label;
    this.magic = new String(magic, 0, magic.length);
  }

  abstract InputStream decoder(InputStream packed) throws IOException;

  /** The compression of a stream that begins so. */
  public static Optional<Compression> of(byte[] head) {
    return Arrays.stream(values())
        .filter(
            c ->
                new String(
                        head,
                        0,
                        Math.min(head.length, c.magic.length()),
                        StandardCharsets.ISO_8859_1)
                    .equals(c.magic))
        .findFirst();
  }

  /** The unpacked bytes, up to the limits. */
  public InputStream unpack(InputStream packed, Limits limits) throws IOException {
    MeteredStream metered = new MeteredStream(packed);
    try {
      return new ExpandedStream(decoder(metered), metered::count, limits);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  static RefusedException damaged(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new RefusedException(
        RejectReason.BAD_ARCHIVE, "damaged or cut off: " + message.lines().findFirst().orElse(""));
  }

  static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }
}
