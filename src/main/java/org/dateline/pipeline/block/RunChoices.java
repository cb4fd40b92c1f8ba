package org.dateline.pipeline.block;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.timeline.TimeFrame;

/**
 * What the data of a run decided, where the options left it open.
 *
 * @param time the time of the timelines, and their step
 * @param minStories the fewest stories of a pair in the tables
 */
public record RunChoices(TimeFrame time, int minStories) {
  /** As bytes. */
  public byte[] toBytes() {
    ByteEncoder out = new ByteEncoder().number(minStories);
    time.encode(out);
    return out.toBytes();
  }

  /** Reads what {@link #toBytes} gave. */
  public static RunChoices ofBytes(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    int minStories = in.integer();
    return new RunChoices(TimeFrame.decode(in), minStories);
  }
}
