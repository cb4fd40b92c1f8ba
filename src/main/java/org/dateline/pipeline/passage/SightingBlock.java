package org.dateline.pipeline.passage;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.passage.Fingerprint;
import org.dateline.passage.SightedArticle;
import org.dateline.passage.Sighting;
import org.dateline.pipeline.block.Block;

/** The fingerprints of some articles that belong to one shard. Hashes do not deflate. */
public final class SightingBlock extends Block {
  public SightingBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of articles that {@link #add} appended. */
  public static SightingBlock of(ByteEncoder content) {
    return new SightingBlock(content.toBytes());
  }

  /** Appends an article with its fingerprints of this shard. */
  public static void add(SightedArticle article, List<Fingerprint> fingerprints, ByteEncoder out) {
    out.number(article.id()).number(article.epochSecond()).number(article.kinship());
    ByteBuffer hashes = ByteBuffer.allocate(Long.BYTES * fingerprints.size());
    fingerprints.forEach(fingerprint -> hashes.putLong(fingerprint.hash()));
    out.bytes(hashes.array());
    fingerprints.forEach(one -> out.number(one.firstWord()).number(one.words()));
  }

  /** Shows every fingerprint. */
  public void forEach(Consumer<Sighting> action) {
    ByteDecoder in = new ByteDecoder(bytes());
    while (in.hasMore()) {
      SightedArticle article = new SightedArticle(in.number(), in.number(), in.number());
      ByteBuffer hashes = ByteBuffer.wrap(in.bytes());
      while (hashes.hasRemaining()) {
        Fingerprint words = new Fingerprint(hashes.getLong(), in.integer(), in.integer());
        action.accept(new Sighting(words, article));
      }
    }
  }
}
