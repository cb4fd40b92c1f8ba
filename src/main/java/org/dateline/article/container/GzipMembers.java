package org.dateline.article.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The content of a gzip stream, all of its members (RFC 1952) one after the other. Crawlers pack
 * each record as a member of its own, so that behind a damaged one reading goes on with the next;
 * that something was damaged is said at the end.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;

  /** Where in the buffer the open member begins; before it, if it began in an earlier one. */
  private int memberStart;

  private boolean isOpen;
  private @Nullable IOException damage;

  /**
   * Opens the first member.
   *
   * @throws IOException if there is none
   */
  GzipMembers(InputStream packed) throws IOException {
    this.packed = packed;
    if (!openMember()) {
      throw new IOException("not in gzip format");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (isOpen || openNext()) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        checksum.update(bytes, offset, count);
        return count;
      }
    }
    if (damage != null) {
      throw damage;
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(bytes, offset, length);
      if (count == 0 && inflater.finished()) {
        position = limit - inflater.getRemaining();
        closeMember();
      } else if (count == 0 && inflater.needsDictionary()) {
        giveUp("no such dictionary");
      } else if (count == 0 && inflater.needsInput() && !feed()) {
        giveUp("cut off");
      }
      return count;
    } catch (DataFormatException e) {
      giveUp(e.getMessage() == null ? "not deflated" : e.getMessage());
      return 0;
    }
  }

  private boolean feed() throws IOException {
    if (position == limit && !fill()) {
      return false;
    }
    inflater.setInput(buffer, position, limit - position);
    position = limit;
    return true;
  }

  /** Checksum and size stand behind a member. */
  private void closeMember() throws IOException {
    isOpen = false;
    long expected = fourBytes();
    long size = fourBytes();
    if (expected != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
      remember("checksums differ");
    }
  }

  private long fourBytes() throws IOException {
    long value = 0;
    for (int i = 0; i < 4; i++) {
      value |= ((long) Math.max(0, next())) << (8 * i);
    }
    return value;
  }

  /** A member that is damaged may have run on into the next: it is looked for from its start. */
  private void giveUp(String problem) {
    remember(problem);
    isOpen = false;
    position = Math.min(limit, Math.max(0, memberStart + 1));
  }

  private void remember(String problem) {
    damage = damage == null ? new IOException(problem) : damage;
  }

  /** The next member; what stands between two, or behind the last, is passed over. */
  private boolean openNext() throws IOException {
    while (true) {
      int found = next();
      if (found < 0) {
        return false;
      }
      if (found == MAGIC_1) {
        position--;
        int start = position;
        if (openMember()) {
          return true;
        }
        position = Math.min(position, start + 1);
      }
    }
  }

  private boolean openMember() throws IOException {
    if (!holds(10)) {
      position = limit;
      return false;
    }
    int start = position;
    boolean isHeader =
        next() == MAGIC_1 && next() == MAGIC_2 && next() == DEFLATE && skipHeader(next());
    if (!isHeader) {
      position = start + 1;
      return false;
    }
    memberStart = start;
    isOpen = true;
    inflater.reset();
    checksum.reset();
    inflater.setInput(buffer, position, limit - position);
    position = limit;
    return true;
  }

  private boolean skipHeader(int flags) throws IOException {
    if ((flags & RESERVED) != 0) {
      return false;
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() + 256 * next());
    }
    if ((flags & NAME) != 0) {
      skipToZero();
    }
    if ((flags & COMMENT) != 0) {
      skipToZero();
    }
    skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
    return true;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipToZero() throws IOException {
    for (int found = next(); found > 0; ) {
      found = next();
    }
  }

  private int next() throws IOException {
    return position < limit || fill() ? buffer[position++] & 0xff : -1;
  }

  /** Whether so many bytes are left; they are in the buffer then. */
  private boolean holds(int count) throws IOException {
    if (limit - position < count) {
      System.arraycopy(buffer, position, buffer, 0, limit - position);
      memberStart -= position;
      limit -= position;
      position = 0;
      int read = packed.readNBytes(buffer, limit, count - limit);
      limit += read;
    }
    return limit - position >= count;
  }

  private boolean fill() throws IOException {
    memberStart -= limit;
    position = 0;
    limit = Math.max(0, packed.read(buffer, 0, buffer.length));
    return limit > 0;
  }
}
