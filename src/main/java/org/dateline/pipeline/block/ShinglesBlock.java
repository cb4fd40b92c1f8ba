package org.dateline.pipeline.block;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.ArticleId;
import org.dateline.story.DatedShingles;
import org.dateline.story.Shingles;

/** Articles with their shingles, as they travel between steps: id, moment and shingles each. */
public final class ShinglesBlock {
  private ShinglesBlock() {}

  /** Appends an article by the number of its id. */
  public static void add(long id, long epochSecond, byte[] shingles, ByteEncoder out) {
    out.number(id).number(epochSecond).bytes(shingles);
  }

  public static void add(DatedShingles article, ByteEncoder out) {
    long id = ArticleId.toNumber(article.id());
    add(id, article.epochSecond(), article.shingles().toBytes(), out);
  }

  /** All articles of a block. */
  public static List<DatedShingles> decode(byte[] block) {
    List<DatedShingles> articles = new ArrayList<>();
    ByteDecoder in = new ByteDecoder(block);
    while (in.hasMore()) {
      articles.add(next(in));
    }
    return articles;
  }

  /** The next article. */
  public static DatedShingles next(ByteDecoder in) {
    return new DatedShingles(
        ArticleId.fromNumber(in.number()), in.number(), Shingles.ofBytes(in.bytes()));
  }
}
