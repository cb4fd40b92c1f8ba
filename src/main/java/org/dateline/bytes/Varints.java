package org.dateline.bytes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Reads and writes whole numbers as groups of seven bits, the lowest first; the top bit of a byte
 * says that another follows. Small numbers take few bytes; a negative one is taken as unsigned and
 * takes ten.
 */
public final class Varints {
  /** The most bytes that a number takes. */
  public static final int MOST_BYTES = 10;

  private static final int GROUP = 7;
  private static final int MORE = 0x80;

  private final byte[] bytes;
  private int position;

  /** Reads {@code bytes} from the beginning; they must not change meanwhile. */
  public Varints(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Writes {@code value} from {@code position} on; returns the position after it. */
  public static int put(byte[] bytes, int position, long value) {
    int at = position;
    long rest = value;
    while ((rest & -MORE) != 0) {
      bytes[at++] = (byte) (rest | MORE);
      rest >>>= GROUP;
    }
    bytes[at++] = (byte) rest;
    return at;
  }

  /** Writes {@code value} to {@code out}. */
  public static void write(long value, DataOutput out) throws IOException {
    byte[] bytes = new byte[MOST_BYTES];
    out.write(bytes, 0, put(bytes, 0, value));
  }

  /** The next number of {@code in}. */
  public static long read(DataInput in) throws IOException {
    long value = 0;
    int shift = 0;
    byte group = in.readByte();
    while (group < 0) {
      value |= (long) (group & (MORE - 1)) << shift;
      shift += GROUP;
      group = in.readByte();
    }
    return value | (long) group << shift;
  }

  /** The next number. */
  public long next() {
    long value = 0;
    int shift = 0;
    byte group = bytes[position++];
    while (group < 0) {
      value |= (long) (group & (MORE - 1)) << shift;
      shift += GROUP;
      group = bytes[position++];
    }
    return value | (long) group << shift;
  }

  /** How many bytes were read. */
  public int position() {
    return position;
  }

  /** Leaves bytes out that are no number. */
  public void skip(int size) {
    position += size;
  }
}
