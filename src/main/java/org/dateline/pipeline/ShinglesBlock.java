package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ArticleId;
import org.dateline.model.ByteDecoder;
import org.dateline.model.ByteEncoder;
import org.dateline.story.DatedShingles;
import org.dateline.story.Shingles;

/** Articles with their shingles, as they travel between steps: id, moment and shingles each. */
final class ShinglesBlock {
  private ShinglesBlock() {}

  /** Appends an article by the number of its id. */
  static void add(long id, long epochSecond, byte[] shingles, ByteEncoder out) {
    out.number(id).number(epochSecond).bytes(shingles);
  }

  static void add(DatedShingles article, ByteEncoder out) {
    long id = ArticleId.toNumber(article.id());
    add(id, article.epochSecond(), article.shingles().toBytes(), out);
  }

  /** All articles of a block. */
  static List<DatedShingles> decode(byte[] block) {
    List<DatedShingles> articles = new ArrayList<>();
    ByteDecoder in = new ByteDecoder(block);
    while (in.hasMore()) {
      articles.add(next(in));
    }
    return articles;
  }

  /** The next article. */
  static DatedShingles next(ByteDecoder in) {
    return new DatedShingles(
        ArticleId.fromNumber(in.number()), in.number(), Shingles.ofBytes(in.bytes()));
  }
}
