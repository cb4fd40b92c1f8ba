package org.dateline.pipeline.passage;

import java.util.BitSet;
import java.util.Map;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.passage.Repeat;
import org.dateline.pipeline.block.Block;

/** Words of the articles of one range of ids that repeat an earlier story. */
public final class RepeatBlock extends Block {
  public RepeatBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of words that {@link #add} appended. */
  public static RepeatBlock of(ByteEncoder content) {
    return new RepeatBlock(deflate(content));
  }

  /** Appends words. */
  public static void add(Repeat words, ByteEncoder out) {
    out.number(words.article()).number(words.firstWord()).number(words.words());
  }

  /** Marks the numbers of the words, by the number of their article's id. */
  public void addTo(Map<Long, BitSet> idToWords) {
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      BitSet words = idToWords.computeIfAbsent(in.number(), id -> new BitSet());
      int first = in.integer();
      words.set(first, first + in.integer());
    }
  }
}
