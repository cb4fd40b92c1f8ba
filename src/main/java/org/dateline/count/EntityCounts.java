package org.dateline.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.bytes.Shards;

/** A partial table with one row for each country or entity. */
public final class EntityCounts implements Mergeable {
  private final Map<String, EntityCount> idToCount = new HashMap<>();

  /** Counts one occurrence in one article. */
  public void add(ArticleCounts article, boolean isStory, Occurrence occurrence) {
    growing(occurrence.id()).add(article, isStory, occurrence);
  }

  /** The row of an id; an empty one if it was never counted. */
  public EntityCount row(String id) {
    EntityCount row = idToCount.get(id);
    return row == null ? new EntityCount(id) : row;
  }

  private EntityCount growing(String id) {
    return idToCount.computeIfAbsent(id, EntityCount::new);
  }

  /** All rows, in no order. */
  public Collection<EntityCount> rows() {
    return idToCount.values();
  }

  @Override
  public void encode(ByteEncoder out) {
    shards(1).appendTo(out);
  }

  /** All rows, divided into so many shards by their ids: each as {@link #encode} appends it. */
  public List<ByteEncoder> encodeShards(int count) {
    return shards(count).encoded();
  }

  private Shards shards(int count) {
    Shards shards = new Shards(count);
    idToCount.values().forEach(row -> row.encode(shards.row(row.id())));
    return shards;
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    Shards.decode(in, (id, row) -> growing(id).mergeEncoded(row));
  }
}
