package org.dateline.pipeline.block;

import java.util.HashMap;
import java.util.Map;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.ArticleId;

/** Which story an article belongs to, by the number of its id. */
public final class StoryIndex {
  private final Map<Long, Long> duplicateToEarliest = new HashMap<>();

  public StoryIndex(byte[] block) {
    ByteDecoder in = Block.open(block);
    while (in.hasMore()) {
      duplicateToEarliest.put(in.number(), in.number());
    }
  }

  /** Encodes it; empty if every article is its own story. */
  public static byte[] encode(Map<String, String> duplicateToEarliest) {
    ByteEncoder out = new ByteEncoder();
    duplicateToEarliest.forEach(
        (duplicate, earliest) ->
            out.number(ArticleId.toNumber(duplicate)).number(ArticleId.toNumber(earliest)));
    return Block.of(out);
  }

  /** The earliest article of the story: the article itself, if it has no earlier copy. */
  public long earliestOf(long article) {
    return duplicateToEarliest.getOrDefault(article, article);
  }

  /** Whether an article stands for its story. */
  public boolean isEarliest(long article) {
    return !duplicateToEarliest.containsKey(article);
  }
}
