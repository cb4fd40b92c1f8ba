package org.dateline.pipeline.block;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/** Pairs of articles that may be near-duplicates, the earlier one first. */
public final class MeetingBlock extends Block {
  public MeetingBlock(byte[] bytes) {
    super(bytes);
  }

  /** Takes a pair by the numbers of their ids. */
  @FunctionalInterface
  public interface Action {
    void accept(long earlier, long later);
  }

  /** Of pairs that {@link #add} appended. */
  public static MeetingBlock of(ByteEncoder content) {
    return new MeetingBlock(content.toBytes());
  }

  /** Appends a pair. */
  public static void add(long earlier, long later, ByteEncoder out) {
    out.number(earlier).number(later);
  }

  /** Shows every pair. */
  public void forEach(Action action) {
    ByteDecoder in = new ByteDecoder(bytes());
    while (in.hasMore()) {
      action.accept(in.number(), in.number());
    }
  }
}
