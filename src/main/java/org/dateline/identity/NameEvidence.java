package org.dateline.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.bytes.Shards;

/**
 * What the corpus shows of names: for each word or spelling, under which circumstance it meant
 * which entity, and how often. Counts add up in any order.
 */
public final class NameEvidence implements Mergeable {
  /** Counts of one word or spelling: circumstance to entity to number. */
  static final class Entry {
    private final Map<String, Map<String, Integer>> circumstanceToCounts = new TreeMap<>();

    void add(String circumstance, String value, int n) {
      circumstanceToCounts
          .computeIfAbsent(circumstance, key -> new TreeMap<>())
          .merge(value, n, Integer::sum);
    }

    Map<String, Integer> counts(String circumstance) {
      return circumstanceToCounts.getOrDefault(circumstance, Map.of());
    }

    Map<String, Map<String, Integer>> all() {
      return circumstanceToCounts;
    }

    /** A circumstance too rare to decide anything is left to the wider ones. */
    private void prune() {
      circumstanceToCounts
          .entrySet()
          .removeIf(entry -> total(entry.getValue()) < Owners.least(entry.getKey()));
    }

    /**
     * A spelling that was met once, by one name, is who it is; a person named in full once, and
     * nothing else of the family, neither.
     */
    private boolean isTelling(String key) {
      boolean isOfOneWord = Circumstance.isSpelling(key) || Circumstance.isPerson(key);
      return !circumstanceToCounts.isEmpty()
          && (!isOfOneWord
              || circumstanceToCounts.size() > 1
              || circumstanceToCounts.values().stream()
                  .anyMatch(counts -> counts.size() > 1 || total(counts) > 1));
    }

    static int total(Map<String, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void encode(ByteEncoder out) {
      out.number(circumstanceToCounts.size());
      circumstanceToCounts.forEach(
          (circumstance, counts) -> {
            out.string(circumstance).number(counts.size());
            counts.forEach((value, n) -> out.string(value).number(n));
          });
    }

    private void mergeEncoded(ByteDecoder in) {
      for (int left = in.integer(); left > 0; left--) {
        Map<String, Integer> counts =
            circumstanceToCounts.computeIfAbsent(in.string(), key -> new TreeMap<>());
        for (int values = in.integer(); values > 0; values--) {
          counts.merge(in.string(), in.integer(), Integer::sum);
        }
      }
    }
  }

  private final Map<String, Entry> keyToEntry = new HashMap<>();

  void add(String key, String circumstance, String value, int n) {
    keyToEntry.computeIfAbsent(key, word -> new Entry()).add(circumstance, value, n);
  }

  /** All keys in order, with what is known of them. */
  Map<String, Entry> entries() {
    return new TreeMap<>(keyToEntry);
  }

  /** Takes out what cannot decide anything, once the counts of these keys are complete. */
  public void prune() {
    keyToEntry.values().forEach(Entry::prune);
    keyToEntry.entrySet().removeIf(entry -> !entry.getValue().isTelling(entry.getKey()));
  }

  @Override
  public void encode(ByteEncoder out) {
    shards(1).appendTo(out);
  }

  /** All of it, divided into so many shards by the keys: each as {@link #encode} appends it. */
  public List<ByteEncoder> encodeShards(int count) {
    return shards(count).encoded();
  }

  private Shards shards(int count) {
    Shards shards = new Shards(count);
    keyToEntry.forEach((key, entry) -> entry.encode(shards.row(key)));
    return shards;
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    Shards.decode(
        in, (key, row) -> keyToEntry.computeIfAbsent(key, word -> new Entry()).mergeEncoded(row));
  }
}
