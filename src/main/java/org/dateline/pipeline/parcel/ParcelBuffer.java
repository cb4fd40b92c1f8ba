package org.dateline.pipeline.parcel;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.dateline.bytes.ByteEncoder;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.Shards;

/**
 * Gathers parcels by shard and passes full blocks on, so that a large file does not fill memory.
 */
public final class ParcelBuffer {
  /** What is held before it is passed on, in bytes. */
  private static final long FULL = 16L << 20;

  private final Shards shards;
  private final BiConsumer<Integer, byte[]> out;
  private final SortedMap<Integer, ByteEncoder> shardToParcels = new TreeMap<>();
  private long size;

  /**
   * An empty buffer.
   *
   * @param out takes the number of a shard and a {@link Block} of its parcels
   */
  public ParcelBuffer(Shards shards, BiConsumer<Integer, byte[]> out) {
    this.shards = shards;
    this.out = out;
  }

  public void add(Parcel parcel) {
    ByteEncoder heap =
        shardToParcels.computeIfAbsent(shards.ofArticle(parcel.id()), shard -> new ByteEncoder());
    int before = heap.size();
    parcel.encode(heap);
    size += heap.size() - before;
    if (size >= FULL) {
      flush();
    }
  }

  public void flush() {
    shardToParcels.forEach((shard, parcels) -> out.accept(shard, Block.of(parcels)));
    shardToParcels.clear();
    size = 0;
  }
}
