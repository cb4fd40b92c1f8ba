package org.dateline.pipeline.parcel;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.Rejected;
import org.dateline.pipeline.block.RejectedBlock;
import org.dateline.pipeline.metric.RunCounts;

/**
 * The records of a cache entry: its kind as a number, then a parcel, a rejected record or counts.
 */
final class CacheRecord {
  private static final int PARCEL = 0;
  private static final int REJECTED = 1;
  private static final int COUNTS = 2;

  private CacheRecord() {}

  static byte[] of(Parcel parcel) {
    ByteEncoder out = new ByteEncoder().number(PARCEL);
    parcel.encode(out);
    return out.toBytes();
  }

  static byte[] of(Rejected rejected) {
    return new ByteEncoder()
        .number(REJECTED)
        .bytes(RejectedBlock.of(List.of(rejected)).bytes())
        .toBytes();
  }

  static byte[] of(RunCounts counts) {
    ByteEncoder out = new ByteEncoder().number(COUNTS);
    counts.encode(out);
    return out.toBytes();
  }

  /** Passes on what a record holds. */
  static void read(
      byte[] record, Consumer<Parcel> parcels, Consumer<Rejected> rejected, RunCounts counts) {
    ByteDecoder in = new ByteDecoder(record);
    int kind = in.integer();
    switch (kind) {
      case PARCEL -> parcels.accept(Parcel.decode(in));
      case REJECTED -> new RejectedBlock(in.bytes()).records().forEach(rejected);
      case COUNTS -> counts.mergeEncoded(in);
      default -> throw new IllegalStateException("no record of a cache entry is of kind " + kind);
    }
  }
}
