package org.dateline.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/** A partial table with one row for each country or entity. */
public final class EntityCounts {
  private final Map<String, EntityCount> idToCount = new HashMap<>();

  /** Counts one occurrence in one article. */
  public void add(ArticleCounts article, boolean isStory, Occurrence occurrence) {
    row(occurrence.id()).add(article, isStory, occurrence);
  }

  /** The row of an id; an empty one if it was never counted. */
  public EntityCount row(String id) {
    return idToCount.computeIfAbsent(id, EntityCount::new);
  }

  /** All rows, in no order. */
  public Collection<EntityCount> rows() {
    return idToCount.values();
  }

  /** Appends all rows. */
  public void encode(ByteEncoder out) {
    ByteEncoder body = new ByteEncoder();
    idToCount.values().forEach(row -> row.encode(body.string(row.id())));
    out.number(idToCount.size()).bytes(body.toBytes());
  }

  /** All rows, divided into so many shards by their ids: each as {@link #encode} appends it. */
  public List<ByteEncoder> encodeShards(int shards) {
    List<ByteEncoder> bodies = Stream.generate(ByteEncoder::new).limit(shards).toList();
    int[] counts = new int[shards];
    for (EntityCount row : idToCount.values()) {
      int shard = Math.floorMod(row.id().hashCode(), shards);
      row.encode(bodies.get(shard).string(row.id()));
      counts[shard]++;
    }
    return IntStream.range(0, shards)
        .mapToObj(i -> new ByteEncoder().number(counts[i]).bytes(bodies.get(i).toBytes()))
        .toList();
  }

  /** Adds what {@link #encode} appended. */
  public void mergeEncoded(ByteDecoder in) {
    int count = in.integer();
    ByteDecoder body = new ByteDecoder(in.bytes());
    for (int left = count; left > 0; left--) {
      row(body.string()).mergeEncoded(body);
    }
  }
}
