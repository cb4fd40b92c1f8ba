package org.dateline.pipeline.block;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.story.Stories;

/**
 * The articles of one range of ids with their stories: all that counting needs.
 *
 * @param blocks the articles
 * @param copies those of them that are copies
 */
public record PlacedArticles(List<ArticleBlock> blocks, StoryBlock copies) {
  /** Copies the list. */
  public PlacedArticles {
    blocks = List.copyOf(blocks);
  }

  /** Which story each article belongs to. */
  public Stories stories() {
    return new Stories(copies.duplicateToEarliest());
  }

  /** Both as bytes. */
  public byte[] toBytes() {
    ByteEncoder out = new ByteEncoder().bytes(copies.bytes());
    blocks.forEach(block -> out.bytes(block.bytes()));
    return out.toBytes();
  }

  /** Reads what {@link #toBytes} gave. */
  public static PlacedArticles ofBytes(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    StoryBlock copies = new StoryBlock(in.bytes());
    List<ArticleBlock> blocks = new ArrayList<>();
    while (in.hasMore()) {
      blocks.add(new ArticleBlock(in.bytes()));
    }
    return new PlacedArticles(blocks, copies);
  }
}
