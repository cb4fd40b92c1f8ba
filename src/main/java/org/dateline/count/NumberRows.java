package org.dateline.count;

import java.util.Arrays;

/**
 * Rows of numbers, each under a number that is not negative: an open-addressing table in two
 * arrays. A row is known by where it begins in {@link #cells}, until the next one is made.
 */
final class NumberRows {
  private static final long FREE = -1;
  private static final int LEAST_SLOTS = 64;

  private final long[] blank;
  private long[] keys = new long[LEAST_SLOTS];
  private long[] cells;
  private int size;

  /** No rows; a new one begins as a copy of {@code blank}. */
  NumberRows(long... blank) {
    this.blank = blank.clone();
    this.cells = new long[LEAST_SLOTS * blank.length];
    Arrays.fill(keys, FREE);
  }

  /** Takes the rows one by one. */
  interface Action {
    /** Takes the row's key and where it begins. */
    void accept(long key, int row);
  }

  /** The cells of all rows; another array as soon as a row is made. */
  long[] cells() {
    return cells;
  }

  /** The number of rows. */
  int size() {
    return size;
  }

  /** Where the row of {@code key} begins; makes one if there is none. */
  int row(long key) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      System.arraycopy(blank, 0, cells, slot * blank.length, blank.length);
      size++;
    }
    return slot * blank.length;
  }

  /** Visits all rows, in no order. */
  void forEach(Action action) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != FREE) {
        action.accept(keys[slot], slot * blank.length);
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = spread(key) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Multiplies by the golden ratio, then lets the high bits, the best ones, reach the low ones. */
  private static int spread(long key) {
    int hash = Long.hashCode(key * 0x9E3779B97F4A7C15L) * 0x9E3779B1;
    return hash ^ hash >>> 15;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldCells = cells;
    keys = new long[oldKeys.length * 2];
    cells = new long[oldCells.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        System.arraycopy(oldCells, i * blank.length, cells, slot * blank.length, blank.length);
      }
    }
  }
}
