package org.dateline.story;

import java.util.Arrays;

/** Reads and writes whole numbers as groups of seven bits, the lowest first. */
final class Varints {
  private static final int MOST_BYTES = 5;
  private static final int MORE = 0x80;

  private final byte[] bytes;
  private int position;

  Varints(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes of {@code first}, the number of {@code sorted}, and the differences of these. */
  static byte[] encode(int first, int[] sorted) {
    Varints varints = new Varints(new byte[MOST_BYTES * (sorted.length + 2)]);
    varints.put(first);
    varints.put(sorted.length);
    int before = Integer.MIN_VALUE;
    for (int value : sorted) {
      varints.put(value - before);
      before = value;
    }
    return Arrays.copyOf(varints.bytes, varints.position);
  }

  /** The next number. */
  int next() {
    int value = 0;
    int shift = 0;
    byte group = bytes[position++];
    while (group < 0) {
      value |= (group & (MORE - 1)) << shift;
      shift += 7;
      group = bytes[position++];
    }
    return value | group << shift;
  }

  private void put(int value) {
    int rest = value;
    while ((rest & -MORE) != 0) {
      bytes[position++] = (byte) (rest | MORE);
      rest >>>= 7;
    }
    bytes[position++] = (byte) rest;
  }
}
