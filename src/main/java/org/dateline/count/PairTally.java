package org.dateline.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.ByteDecoder;
import org.dateline.model.ByteEncoder;

/**
 * A partial table of pairs. Ids are numbered as they come, and a row is found by two numbers in an
 * open-addressing table: strings as keys cost most of the time here.
 */
public final class PairTally {
  private static final int ARTICLES = 0;
  private static final int STORIES = 1;
  private static final int SENTENCES = 2;
  private static final int FIRST = 3;
  private static final int LAST = 4;
  private static final int APART = 5;
  private static final int EPOCH_SECOND = 6;
  private static final int EXAMPLE_ARTICLE = 7;
  private static final int ORDINAL = 8;
  private static final int WIDTH = 9;
  private static final long FREE = -1;

  /** A row in which nothing was counted yet: folding anything into it gives that thing. */
  private static final long[] NOTHING = {
    0, 0, 0, Long.MAX_VALUE, Long.MIN_VALUE, 2, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE
  };

  private final Map<String, Integer> idToNumber = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private long[] keys = new long[64];
  private long[] rows = new long[64 * WIDTH];
  private int size;

  /** An empty table. */
  public PairTally() {
    Arrays.fill(keys, FREE);
  }

  /**
   * Counts one article in which both are mentioned; {@code a} comes before {@code b} by code point.
   */
  public void add(Digest article, boolean isStory, Occurrence a, Occurrence b) {
    int row = row(number(a.id()), number(b.id()));
    rows[row + ARTICLES]++;
    if (article.date().isPresent()) {
      long day = article.date().get().toEpochDay();
      rows[row + FIRST] = Math.min(rows[row + FIRST], day);
      rows[row + LAST] = Math.max(rows[row + LAST], day);
    }
    if (isStory) {
      rows[row + STORIES]++;
      rows[row + SENTENCES] += a.sentences().countShared(b.sentences());
      foldExample(row, example(article, a.sentences(), b.sentences()));
    }
  }

  private static long[] example(Digest article, SentenceSet a, SentenceSet b) {
    var shared = a.firstShared(b);
    int ordinal =
        shared.orElseGet(() -> Math.min(a.first().orElseThrow(), b.first().orElseThrow()));
    return new long[] {shared.isPresent() ? 0 : 1, article.epochSecond(), article.id(), ordinal};
  }

  private void foldExample(int row, long[] example) {
    int from = row + APART;
    if (Arrays.compare(example, 0, example.length, rows, from, row + WIDTH) < 0) {
      System.arraycopy(example, 0, rows, from, example.length);
    }
  }

  /** The number of pairs. */
  public int size() {
    return size;
  }

  /** Every pair, in no order. */
  public void forEach(Consumer<PairCount> action) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != FREE) {
        action.accept(pair(slot));
      }
    }
  }

  private PairCount pair(int slot) {
    int row = slot * WIDTH;
    Optional<Example> example =
        rows[row + STORIES] == 0
            ? Optional.empty()
            : Optional.of(
                new Example(
                    rows[row + APART] == 0,
                    rows[row + EPOCH_SECOND],
                    rows[row + EXAMPLE_ARTICLE],
                    (int) rows[row + ORDINAL]));
    return new PairCount(
        ids.get((int) (keys[slot] >> 32)),
        ids.get((int) keys[slot]),
        rows[row + ARTICLES],
        rows[row + STORIES],
        rows[row + SENTENCES],
        dates(rows[row + FIRST], rows[row + LAST]),
        example);
  }

  private static Optional<DateRange> dates(long first, long last) {
    return first > last
        ? Optional.empty()
        : Optional.of(new DateRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
  }

  /** Appends the pairs with at least {@code minStories} that fall into one of {@code shards}. */
  public void encode(ByteEncoder out, int shard, int shards, long minStories) {
    ByteEncoder body = new ByteEncoder();
    Map<Integer, Integer> numberToLocal = new HashMap<>();
    List<String> localIds = new ArrayList<>();
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != FREE
          && rows[slot * WIDTH + STORIES] >= minStories
          && shardOf(keys[slot], shards) == shard) {
        body.number(local((int) (keys[slot] >> 32), numberToLocal, localIds));
        body.number(local((int) keys[slot], numberToLocal, localIds));
        for (int i = 0; i < WIDTH; i++) {
          body.number(rows[slot * WIDTH + i]);
        }
        count++;
      }
    }
    out.number(localIds.size());
    localIds.forEach(out::string);
    out.number(count).bytes(body.toBytes());
  }

  private int local(int number, Map<Integer, Integer> numberToLocal, List<String> localIds) {
    return numberToLocal.computeIfAbsent(
        number,
        n -> {
          localIds.add(ids.get(n));
          return localIds.size() - 1;
        });
  }

  /** Folds in what {@link #encode} appended. */
  public void mergeEncoded(ByteDecoder in) {
    int[] numbers = new int[in.integer()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(in.string());
    }
    int count = in.integer();
    ByteDecoder body = new ByteDecoder(in.bytes());
    long[] values = new long[WIDTH];
    for (int left = count; left > 0; left--) {
      int row = row(numbers[body.integer()], numbers[body.integer()]);
      for (int i = 0; i < WIDTH; i++) {
        values[i] = body.number();
      }
      fold(row, values);
    }
  }

  private void fold(int row, long[] values) {
    rows[row + ARTICLES] += values[ARTICLES];
    rows[row + STORIES] += values[STORIES];
    rows[row + SENTENCES] += values[SENTENCES];
    rows[row + FIRST] = Math.min(rows[row + FIRST], values[FIRST]);
    rows[row + LAST] = Math.max(rows[row + LAST], values[LAST]);
    foldExample(row, Arrays.copyOfRange(values, APART, WIDTH));
  }

  private int shardOf(long key, int shards) {
    int hash = ids.get((int) (key >> 32)).hashCode() * 31 + ids.get((int) key).hashCode();
    return Math.floorMod(mix(hash), shards);
  }

  private int number(String id) {
    Integer known = idToNumber.get(id);
    if (known != null) {
      return known;
    }
    ids.add(id);
    idToNumber.put(id, ids.size() - 1);
    return ids.size() - 1;
  }

  /** Where the row of a pair begins; makes one if there is none. */
  private int row(int a, int b) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long key = (long) a << 32 | b;
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      System.arraycopy(NOTHING, 0, rows, slot * WIDTH, WIDTH);
      size++;
    }
    return slot * WIDTH;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = mix(Long.hashCode(key * 0x9E3779B97F4A7C15L)) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new long[oldRows.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        System.arraycopy(oldRows, i * WIDTH, rows, slot * WIDTH, WIDTH);
      }
    }
  }

  private static int mix(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
