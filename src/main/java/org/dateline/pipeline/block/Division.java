package org.dateline.pipeline.block;

import java.io.Serializable;

/**
 * Into how many ranges article ids, and into how many shards entities and pairs, are divided. The
 * tables do not depend on it.
 *
 * @param count a power of two
 */
public record Division(int count) implements Serializable {
  /** Bits of an article's id as a number. */
  private static final int ID_BITS = 60;

  private static final int FEWEST = 8;
  private static final int MOST = 4096;

  /**
   * What a small input is divided into. Every range and shard is a bundle in every step, for which
   * the DirectRunner translates the step anew: half of the time of a run over some articles.
   */
  private static final int SMALL = 2;

  private static final long SMALL_BYTES = 4L << 20;

  /** Input for one range: its articles, without their text, are in one worker's memory. */
  private static final long BYTES = 64L << 20;

  /** The division that suits so many bytes of input. */
  public static Division forInput(long bytes) {
    if (bytes < SMALL_BYTES) {
      return new Division(SMALL);
    }
    long wanted = Math.max(FEWEST, Math.min(MOST, bytes / BYTES));
    return new Division((int) Long.highestOneBit(wanted));
  }

  /** The shard that a hash falls into, one of which all bits are spread evenly. */
  public int shardOf(long hash) {
    return (int) (hash >>> 1 >>> (Long.SIZE - 1 - Integer.numberOfTrailingZeros(count)));
  }

  /** The range that an article's id falls into; ranges are in the order of the ids. */
  public int rangeOf(long id) {
    return (int) (id >>> (ID_BITS - Integer.numberOfTrailingZeros(count)));
  }
}
