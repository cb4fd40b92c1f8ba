package org.dateline.pipeline.block;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.count.FrequentEntities;
import org.dateline.count.timeline.TimeFrame;

/** Finished tables as bytes: they travel as themselves, so that a worker decodes them once. */
public final class Whole {
  private Whole() {}

  /** The bytes of a table. */
  public static byte[] toBytes(Mergeable table) {
    return Partial.of(table).bytes();
  }

  /** Adds what {@link #toBytes} gave to {@code empty}, which is returned. */
  public static <T extends Mergeable> T of(byte[] bytes, T empty) {
    return new Partial<T>(bytes).mergeInto(empty);
  }

  /** The bytes of the entities that pairs may have. */
  public static byte[] toBytes(FrequentEntities entities) {
    ByteEncoder out = new ByteEncoder();
    entities.encode(out);
    return Deflated.of(out);
  }

  /** Reads them back. */
  public static FrequentEntities frequentEntities(byte[] bytes) {
    return FrequentEntities.decode(Deflated.open(bytes));
  }

  /** The bytes of a time frame. */
  public static byte[] toBytes(TimeFrame time) {
    ByteEncoder out = new ByteEncoder();
    time.encode(out);
    return out.toBytes();
  }

  /** Reads it back. */
  public static TimeFrame timeFrame(byte[] bytes) {
    return TimeFrame.decode(new ByteDecoder(bytes));
  }
}
