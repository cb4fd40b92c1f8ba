package org.dateline.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.ArticleId;
import org.dateline.model.ByteDecoder;
import org.dateline.model.ByteEncoder;

/** Which story an article belongs to, by the number of its id. */
final class StoryIndex {
  private final Map<Long, Long> duplicateToEarliest = new HashMap<>();

  StoryIndex(byte[] block) {
    ByteDecoder in = Block.open(block);
    while (in.hasMore()) {
      duplicateToEarliest.put(in.number(), in.number());
    }
  }

  /** Encodes it; empty if every article is its own story. */
  static byte[] encode(Map<String, String> duplicateToEarliest) {
    ByteEncoder out = new ByteEncoder();
    duplicateToEarliest.forEach(
        (duplicate, earliest) ->
            out.number(ArticleId.toNumber(duplicate)).number(ArticleId.toNumber(earliest)));
    return Block.of(out);
  }

  /** The earliest article of the story: the article itself, if it has no earlier copy. */
  long earliestOf(long article) {
    return duplicateToEarliest.getOrDefault(article, article);
  }

  /** Whether an article stands for its story. */
  boolean isEarliest(long article) {
    return !duplicateToEarliest.containsKey(article);
  }
}
