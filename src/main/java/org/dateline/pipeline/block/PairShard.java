package org.dateline.pipeline.block;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.table.Table;

/**
 * The pairs of one table whose ids hash to one number: one worker adds them up.
 *
 * @param table a table of pairs
 * @param shard the number
 */
public record PairShard(Table table, int shard) {
  /** As bytes, the same for equal ones. */
  public byte[] toBytes() {
    return new ByteEncoder().string(table.label()).number(shard).toBytes();
  }

  /** Reads what {@link #toBytes} gave. */
  public static PairShard ofBytes(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    return new PairShard(Table.labelled(in.string()).orElseThrow(), in.integer());
  }
}
