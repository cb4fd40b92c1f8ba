package org.dateline.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.count.timeline.DateRange;

/**
 * A partial table of pairs. Ids are numbered as they come, and a row is found by two numbers in
 * {@link NumberRows}: strings as keys cost most of the time here.
 */
public final class PairCounts implements Mergeable {
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

  /** A row in which nothing was counted yet: adding another row to it gives that row. */
  private static final long[] NOTHING = {
    0, 0, 0, Long.MAX_VALUE, Long.MIN_VALUE, 2, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE
  };

  private final Map<String, Integer> idToNumber = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final NumberRows rows = new NumberRows(NOTHING);

  /**
   * Counts one article in which both are mentioned; {@code a} comes before {@code b} by code point.
   */
  public void add(ArticleCounts article, boolean isStory, Occurrence a, Occurrence b) {
    int row = rows.row(key(number(a.id()), number(b.id())));
    long[] cells = rows.cells();
    cells[row + ARTICLES]++;
    if (article.date().isPresent()) {
      long day = article.date().get().toEpochDay();
      cells[row + FIRST] = Math.min(cells[row + FIRST], day);
      cells[row + LAST] = Math.max(cells[row + LAST], day);
    }
    if (isStory) {
      cells[row + STORIES]++;
      cells[row + SENTENCES] += a.sentences().countShared(b.sentences());
      foldExample(row, example(article, a.sentences(), b.sentences()));
    }
  }

  private static long[] example(ArticleCounts article, SentenceSet a, SentenceSet b) {
    var shared = a.firstShared(b);
    int ordinal =
        shared.orElseGet(() -> Math.min(a.first().orElseThrow(), b.first().orElseThrow()));
    return new long[] {shared.isPresent() ? 0 : 1, article.epochSecond(), article.id(), ordinal};
  }

  private void foldExample(int row, long[] example) {
    long[] cells = rows.cells();
    int from = row + APART;
    if (Arrays.compare(example, 0, example.length, cells, from, row + WIDTH) < 0) {
      System.arraycopy(example, 0, cells, from, example.length);
    }
  }

  /** The number of pairs. */
  public int size() {
    return rows.size();
  }

  /** Every pair, in no order. */
  public List<PairCount> pairs() {
    List<PairCount> pairs = new ArrayList<>(rows.size());
    forEach(pairs::add);
    return pairs;
  }

  /** Shows in how many stories each pair is, in no order. */
  void forEachStories(LongConsumer action) {
    rows.forEach((key, row) -> action.accept(rows.cells()[row + STORIES]));
  }

  /** Shows every pair, in no order. */
  public void forEach(Consumer<PairCount> action) {
    rows.forEach((key, row) -> action.accept(pair(key, row)));
  }

  private PairCount pair(long key, int row) {
    long[] cells = rows.cells();
    return new PairCount(
        ids.get(a(key)),
        ids.get(b(key)),
        cells[row + ARTICLES],
        cells[row + STORIES],
        cells[row + SENTENCES],
        dates(cells[row + FIRST], cells[row + LAST]),
        cells[row + STORIES] == 0 ? Optional.empty() : Optional.of(example(cells, row)));
  }

  private static Example example(long[] cells, int row) {
    return new Example(
        cells[row + APART] == 0,
        cells[row + EPOCH_SECOND],
        cells[row + EXAMPLE_ARTICLE],
        (int) cells[row + ORDINAL]);
  }

  private static Optional<DateRange> dates(long first, long last) {
    return first > last
        ? Optional.empty()
        : Optional.of(new DateRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
  }

  @Override
  public void encode(ByteEncoder out) {
    encodeFrequent(out, 0);
  }

  /** Appends the pairs with at least {@code minStories}. */
  public void encodeFrequent(ByteEncoder out, long minStories) {
    Encoding encoding = new Encoding();
    rows.forEach(
        (key, row) -> {
          if (rows.cells()[row + STORIES] >= minStories) {
            encoding.add(key, row);
          }
        });
    encoding.appendTo(out);
  }

  /** All pairs, divided into so many shards: each as {@link #encode} appends it. */
  public List<ByteEncoder> encodeShards(int shards) {
    List<Encoding> encodings = Stream.generate(Encoding::new).limit(shards).toList();
    rows.forEach((key, row) -> encodings.get(shardOf(key, shards)).add(key, row));
    return encodings.stream().map(encoding -> encoding.appendTo(new ByteEncoder())).toList();
  }

  /** Some of the pairs, with their ids numbered in the order of their first use. */
  private final class Encoding {
    private final ByteEncoder body = new ByteEncoder();
    private final Map<Integer, Integer> numberToLocal = new LinkedHashMap<>();
    private int count;

    void add(long key, int row) {
      body.number(local(a(key))).number(local(b(key)));
      for (int i = 0; i < WIDTH; i++) {
        body.number(rows.cells()[row + i]);
      }
      count++;
    }

    private int local(int number) {
      return numberToLocal.computeIfAbsent(number, n -> numberToLocal.size());
    }

    ByteEncoder appendTo(ByteEncoder out) {
      out.number(numberToLocal.size());
      numberToLocal.keySet().forEach(number -> out.string(ids.get(number)));
      return out.number(count).bytes(body.toBytes());
    }
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    int[] numbers = new int[in.integer()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(in.string());
    }
    int count = in.integer();
    ByteDecoder body = new ByteDecoder(in.bytes());
    long[] values = new long[WIDTH];
    for (int left = count; left > 0; left--) {
      int row = rows.row(key(numbers[body.integer()], numbers[body.integer()]));
      for (int i = 0; i < WIDTH; i++) {
        values[i] = body.number();
      }
      fold(row, values);
    }
  }

  private void fold(int row, long[] values) {
    long[] cells = rows.cells();
    cells[row + ARTICLES] += values[ARTICLES];
    cells[row + STORIES] += values[STORIES];
    cells[row + SENTENCES] += values[SENTENCES];
    cells[row + FIRST] = Math.min(cells[row + FIRST], values[FIRST]);
    cells[row + LAST] = Math.max(cells[row + LAST], values[LAST]);
    foldExample(row, Arrays.copyOfRange(values, APART, WIDTH));
  }

  /** Depends on the two ids alone, so that a pair falls into the same shard everywhere. */
  private int shardOf(long key, int shards) {
    int hash = (ids.get(a(key)).hashCode() * 31 + ids.get(b(key)).hashCode()) * 0x9E3779B1;
    return Math.floorMod(hash ^ hash >>> 15, shards);
  }

  private static long key(int a, int b) {
    return (long) a << 32 | b;
  }

  private static int a(long key) {
    return (int) (key >> 32);
  }

  private static int b(long key) {
    return (int) key;
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
}
