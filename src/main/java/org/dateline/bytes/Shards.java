package org.dateline.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Rows under keys as bytes, divided into shards by a hash of their keys. The bytes of a shard are
 * its number of rows, then each key with its row.
 */
public final class Shards {
  private final List<ByteEncoder> bodies = new ArrayList<>();
  private final int[] rows;

  /** So many empty shards. */
  public Shards(int count) {
    this.rows = new int[count];
    for (int i = 0; i < count; i++) {
      bodies.add(new ByteEncoder());
    }
  }

  /** Where the row of a key is to be appended. */
  public ByteEncoder row(String key) {
    int shard = Math.floorMod(key.hashCode(), rows.length);
    rows[shard]++;
    return bodies.get(shard).string(key);
  }

  /** All shards, in order. */
  public List<ByteEncoder> encoded() {
    List<ByteEncoder> encoded = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      encoded.add(appendTo(i, new ByteEncoder()));
    }
    return encoded;
  }

  /** Appends the first shard, which is all if there is only one. */
  public void appendTo(ByteEncoder out) {
    appendTo(0, out);
  }

  private ByteEncoder appendTo(int shard, ByteEncoder out) {
    return out.number(rows[shard]).bytes(bodies.get(shard).toBytes());
  }

  /** Shows every key of a shard, and where its row can be decoded from. */
  public static void decode(ByteDecoder in, BiConsumer<String, ByteDecoder> row) {
    int count = in.integer();
    ByteDecoder body = new ByteDecoder(in.bytes());
    for (int left = count; left > 0; left--) {
      row.accept(body.string(), body);
    }
  }
}
