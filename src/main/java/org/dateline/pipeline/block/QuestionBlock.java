package org.dateline.pipeline.block;

import java.util.function.BiConsumer;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.story.DatedShingles;

/** Articles with their shingles, each on its way to a later one that it is compared with. */
public final class QuestionBlock extends Block {
  public QuestionBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of questions that {@link #add} appended. */
  public static QuestionBlock of(ByteEncoder content) {
    return new QuestionBlock(deflate(content));
  }

  /** Appends a question: is the article with the id {@code later} a copy of {@code earlier}? */
  public static void add(DatedShingles earlier, long later, ByteEncoder out) {
    ShinglesBlock.add(earlier, out.number(later));
  }

  /** Shows every question: the id of the later article, and the earlier one. */
  public void forEach(BiConsumer<Long, DatedShingles> action) {
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      action.accept(in.number(), ShinglesBlock.next(in));
    }
  }
}
