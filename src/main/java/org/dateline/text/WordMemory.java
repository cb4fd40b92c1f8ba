package org.dateline.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the words that were met, found by their characters without making a string. Two
 * open hash tables: when the young one is full it becomes the old one, whose words move on as they
 * are met again, so that rare words fall out and frequent ones stay. A word is told by 64 bits that
 * all its characters decide; that two words of a run share them is less likely than a fault of the
 * memory, while looking at the characters again would cost more than the rest. One thread only.
 *
 * @param <T> what is made of a word
 */
public final class WordMemory<T> {
  /** The key of no characters. */
  public static final long START = 0x5851F42D4C957F2DL;

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = 29;

  private final int limit;
  private Slots<T> young;
  private Slots<T> old;
  private int size;

  /**
   * Makes an empty one.
   *
   * @param limit how many words each of the two tables holds, a power of two
   */
  public WordMemory(int limit) {
    this.limit = limit;
    this.young = new Slots<>(2 * limit);
    this.old = new Slots<>(2 * limit);
  }

  /** The key of a word that goes on with {@code c}. */
  public static long key(long key, char c) {
    long next = (key ^ c) * PRIME;
    return next ^ (next >>> SHIFT);
  }

  /** The key of the characters {@code [start, end)}. */
  public static long key(String text, int start, int end) {
    long key = START;
    for (int i = start; i < end; i++) {
      key = key(key, text.charAt(i));
    }
    return key;
  }

  /** What was made of the word with this key, or null. */
  public @Nullable T find(long key) {
    T known = young.find(key);
    if (known != null) {
      return known;
    }
    T earlier = old.find(key);
    if (earlier != null) {
      put(key, earlier);
    }
    return earlier;
  }

  /** Keeps what was made of a word that was not found. */
  public void put(long key, T made) {
    if (size == limit) {
      Slots<T> emptied = old;
      old = young;
      young = emptied;
      young.clear();
      size = 0;
    }
    young.put(key, made);
    size++;
  }

  /** An open hash table that is never more than half full. */
  private static final class Slots<T> {
    private final long[] keys;
    private final @Nullable Object[] made;
    private final int mask;

    Slots(int capacity) {
      this.keys = new long[capacity];
      this.made = new Object[capacity];
      this.mask = capacity - 1;
    }

    @SuppressWarnings("unchecked") // only put fills it
    @Nullable T find(long key) {
      int slot = (int) key & mask;
      while (keys[slot] != key) {
        if (made[slot] == null) {
          return null;
        }
        slot = (slot + 1) & mask;
      }
      return (T) made[slot];
    }

    void put(long key, T value) {
      int slot = (int) key & mask;
      while (made[slot] != null) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      made[slot] = value;
    }

    void clear() {
      Arrays.fill(made, null);
      Arrays.fill(keys, 0);
    }
  }
}
