package org.dateline.pipeline.passage;

import java.util.function.Consumer;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.pipeline.block.Block;
import org.dateline.trail.Trail;

/** The trails of some articles of one range of ids. Hashes do not deflate. */
public final class TrailBlock extends Block {
  public TrailBlock(byte[] bytes) {
    super(bytes);
  }

  /**
   * An article with its trail.
   *
   * @param id its article_id as a number
   * @param epochSecond the moment it is ordered by, then by its id
   * @param source the outlet, or empty
   * @param trail of its text
   */
  public record Article(long id, long epochSecond, String source, Trail trail) {}

  /** Of articles that {@link #add} appended. */
  public static TrailBlock of(ByteEncoder content) {
    return new TrailBlock(content.toBytes());
  }

  /** Appends an article; {@code trail} as {@link Trail#toBytes} gave it. */
  public static void add(long id, long epochSecond, String source, byte[] trail, ByteEncoder out) {
    out.number(id).number(epochSecond).string(source).bytes(trail);
  }

  /** Shows every article. */
  public void forEach(Consumer<Article> action) {
    ByteDecoder in = new ByteDecoder(bytes());
    while (in.hasMore()) {
      action.accept(new Article(in.number(), in.number(), in.string(), Trail.ofBytes(in.bytes())));
    }
  }
}
