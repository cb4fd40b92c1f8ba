package org.dateline.pipeline.block;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.story.DatedShingles;
import org.dateline.story.Shingles;

/** Articles with their shingles, or with sketches of these. Hashes do not deflate. */
public final class ShinglesBlock extends Block {
  public ShinglesBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of articles that {@link #add} appended. */
  public static ShinglesBlock of(ByteEncoder content) {
    return new ShinglesBlock(content.toBytes());
  }

  /** Appends an article by the number of its id. */
  public static void add(long id, long epochSecond, byte[] shingles, ByteEncoder out) {
    out.number(id).number(epochSecond).bytes(shingles);
  }

  /** Appends an article. */
  public static void add(DatedShingles article, ByteEncoder out) {
    add(article.id(), article.epochSecond(), article.shingles().toBytes(), out);
  }

  /** All articles. */
  public List<DatedShingles> articles() {
    List<DatedShingles> articles = new ArrayList<>();
    ByteDecoder in = new ByteDecoder(bytes());
    while (in.hasMore()) {
      articles.add(next(in));
    }
    return articles;
  }

  static DatedShingles next(ByteDecoder in) {
    return new DatedShingles(in.number(), in.number(), Shingles.ofBytes(in.bytes()));
  }
}
