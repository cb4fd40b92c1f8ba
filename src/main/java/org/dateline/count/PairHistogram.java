package org.dateline.count;

import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;

/** How many pairs of each table are in how many stories: small, whatever the number of pairs. */
public final class PairHistogram implements Mergeable {
  private final SortedMap<String, SortedMap<Long, Long>> tableToStories = new TreeMap<>();

  /** Counts the pairs of a table; each pair belongs to one histogram alone. */
  public void add(String table, PairCounts pairs) {
    pairs.forEachStories(stories -> add(table, stories, 1));
  }

  /**
   * The smallest number of stories from {@code least} on with which no table has more than {@code
   * mostRows} pairs.
   */
  public int leastStories(int least, long mostRows) {
    long wanted = least;
    for (SortedMap<Long, Long> storiesToPairs : tableToStories.values()) {
      long pairs = storiesToPairs.tailMap(wanted).values().stream().mapToLong(n -> n).sum();
      while (pairs > mostRows) {
        pairs -= storiesToPairs.getOrDefault(wanted, 0L);
        wanted++;
      }
    }
    return (int) wanted;
  }

  @Override
  public void encode(ByteEncoder out) {
    out.number(tableToStories.size());
    tableToStories.forEach(
        (table, storiesToPairs) -> {
          out.string(table).number(storiesToPairs.size());
          storiesToPairs.forEach((stories, pairs) -> out.number(stories).number(pairs));
        });
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    for (int tables = in.integer(); tables > 0; tables--) {
      String table = in.string();
      for (int left = in.integer(); left > 0; left--) {
        add(table, in.number(), in.number());
      }
    }
  }

  private void add(String table, long stories, long pairs) {
    tableToStories.computeIfAbsent(table, key -> new TreeMap<>()).merge(stories, pairs, Long::sum);
  }
}
