package org.dateline.tagger.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bytes.Varints;

/**
 * A compact read-only map from words to small numbers. It keeps 28 bits of the hashes of the words,
 * not the words: among 600,000 of them a strange word is taken for one in one case of 450.
 */
final class WordTable {
  /** The value of a word that is not in the table. */
  static final int ABSENT = 0;

  private static final int DROPPED_BITS = 4;
  private static final int KEY_BITS = Integer.SIZE - DROPPED_BITS;
  private static final int MOST_GROUP_BITS = 16;

  /** So many keys in a group are looked through at once. */
  private static final int FEW = 4;

  private static final int LOWEST = Integer.MIN_VALUE >> DROPPED_BITS;

  private final int[] keys;
  private final char[] values;

  /** Where the keys begin that share their upper bits: hashes are spread evenly over them. */
  private final int[] groupToFirst;

  /**
   * By how many bits keys of one group may differ: small tables have few groups, quick to reach.
   */
  private final int bitsInGroup;

  private WordTable(int[] keys, char[] values) {
    this.keys = keys;
    this.values = values;
    int groupBits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length / FEW);
    this.bitsInGroup = KEY_BITS - Math.min(groupBits, MOST_GROUP_BITS);
    this.groupToFirst = new int[(1 << (KEY_BITS - bitsInGroup)) + 1];
    int next = 0;
    for (int group = 0; group < groupToFirst.length; group++) {
      while (next < keys.length && group(keys[next]) < group) {
        next++;
      }
      groupToFirst[group] = next;
    }
  }

  private int group(int key) {
    return (key - LOWEST) >>> bitsInGroup;
  }

  /** A table of values from 1 to 65,535; of two words with one hash the smaller value stays. */
  static WordTable of(Map<String, Integer> wordToValue) {
    SortedMap<Integer, Integer> hashToValue = new TreeMap<>();
    wordToValue.forEach((word, value) -> hashToValue.merge(Hashing.of(word), value, Math::min));
    return ofHashes(hashToValue);
  }

  /** A table of values from 1 to 65,535 by hash; of two hashes with one key the smaller stays. */
  static WordTable ofHashes(SortedMap<Integer, Integer> hashToValue) {
    SortedMap<Integer, Integer> keyToValue = new TreeMap<>();
    hashToValue.forEach((hash, value) -> keyToValue.merge(key(hash), value, Math::min));
    int[] keys = keyToValue.keySet().stream().mapToInt(Integer::intValue).toArray();
    char[] values = new char[keys.length];
    int i = 0;
    for (int value : keyToValue.values()) {
      values[i++] = (char) value;
    }
    return new WordTable(keys, values);
  }

  private static int key(int hash) {
    return hash >> DROPPED_BITS;
  }

  /** The value of the word with this {@link Hashing#of} hash, or {@link #ABSENT}. */
  int value(int hash) {
    int place = place(hash);
    return place < 0 ? ABSENT : values[place];
  }

  /** Which word of the table has this hash, from 0 on; −1 for none. */
  int place(int hash) {
    int key = key(hash);
    int group = group(key);
    int end = groupToFirst[group + 1];
    for (int i = groupToFirst[group]; i < end; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return -1;
  }

  /** The value of the word in a {@link #place}. */
  int valueAt(int place) {
    return values[place];
  }

  int size() {
    return keys.length;
  }

  /** Writes the keys as gaps, then the values, as {@link Varints}. */
  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    long previous = LOWEST;
    for (int key : keys) {
      Varints.write(key - previous, out);
      previous = key;
    }
    for (char value : values) {
      Varints.write(value, out);
    }
  }

  static WordTable read(DataInput in) throws IOException {
    int[] keys = new int[in.readInt()];
    long key = LOWEST;
    for (int i = 0; i < keys.length; i++) {
      key += Varints.read(in);
      keys[i] = (int) key;
    }
    char[] values = new char[keys.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (char) Varints.read(in);
    }
    return new WordTable(keys, values);
  }
}
