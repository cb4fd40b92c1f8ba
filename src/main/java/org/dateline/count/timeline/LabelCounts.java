package org.dateline.count.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/**
 * A partial table: rows of whole numbers under a key of one or more strings. Every column is a sum,
 * so that the order of adding and merging does not matter.
 */
public final class LabelCounts {
  private static final String SEPARATOR = "\u001f";

  private final int columns;
  private final Map<String, long[]> keyToRow = new HashMap<>();

  private LabelCounts(int columns) {
    this.columns = columns;
  }

  /** An empty table with so many columns. */
  public static LabelCounts ofSums(int columns) {
    return new LabelCounts(columns);
  }

  /** One key made of several parts, none of which may hold U+001F. */
  public static String key(String... parts) {
    return String.join(SEPARATOR, parts);
  }

  /** The parts of a key. */
  public static String[] parts(String key) {
    return key.split(SEPARATOR, -1);
  }

  /** Adds {@code values}, one for each column, to the row of {@code key}. */
  public void add(String key, long... values) {
    if (values.length != columns) {
      throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
    }
    long[] row = keyToRow.putIfAbsent(key, values);
    if (row != null) {
      for (int i = 0; i < row.length; i++) {
        row[i] += values[i];
      }
    }
  }

  /** Adds all rows of {@code other}, which must not be used any more. */
  public void merge(LabelCounts other) {
    other.keyToRow.forEach(this::add);
  }

  /** The value of one cell, 0 where there is no such row. */
  public long at(String key, int column) {
    long[] row = keyToRow.get(key);
    return row == null ? 0 : row[column];
  }

  /** All rows by key. The arrays are the table's own. */
  public SortedMap<String, long[]> rows() {
    return new TreeMap<>(keyToRow);
  }

  /** Appends the rows, sorted, each key without the prefix it shares with the one before. */
  public void encode(ByteEncoder out) {
    out.number(keyToRow.size());
    String previous = "";
    for (Map.Entry<String, long[]> entry : rows().entrySet()) {
      String key = entry.getKey();
      int shared = sharedPrefix(previous, key);
      out.number(shared).string(key.substring(shared));
      for (long value : entry.getValue()) {
        out.number(value);
      }
      previous = key;
    }
  }

  /** Adds what {@link #encode} appended. */
  public void mergeEncoded(ByteDecoder in) {
    String key = "";
    for (int left = in.integer(); left > 0; left--) {
      key = key.substring(0, in.integer()) + in.string();
      long[] row = new long[columns];
      for (int i = 0; i < row.length; i++) {
        row[i] = in.number();
      }
      add(key, row);
    }
  }

  /** Never cuts a surrogate pair, which would not survive UTF-8. */
  private static int sharedPrefix(String a, String b) {
    int limit = Math.min(a.length(), b.length());
    int i = 0;
    while (i < limit && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
  }
}
