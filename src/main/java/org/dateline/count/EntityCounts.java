package org.dateline.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dateline.model.ByteDecoder;
import org.dateline.model.ByteEncoder;

/** A partial table with one row for each country or entity. */
public final class EntityCounts {
  private final Map<String, EntityCount> idToCount = new HashMap<>();

  /** Counts one occurrence in one article. */
  public void add(Digest article, boolean isStory, Occurrence occurrence) {
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

  /** Appends the rows whose id falls into one of {@code shards}. */
  public void encode(ByteEncoder out, int shard, int shards) {
    ByteEncoder body = new ByteEncoder();
    int count = 0;
    for (EntityCount row : idToCount.values()) {
      if (Math.floorMod(row.id().hashCode(), shards) == shard) {
        body.string(row.id());
        row.encode(body);
        count++;
      }
    }
    out.number(count).bytes(body.toBytes());
  }

  /** Folds in what {@link #encode} appended. */
  public void mergeEncoded(ByteDecoder in) {
    int count = in.integer();
    ByteDecoder body = new ByteDecoder(in.bytes());
    for (int left = count; left > 0; left--) {
      row(body.string()).mergeEncoded(body);
    }
  }
}
