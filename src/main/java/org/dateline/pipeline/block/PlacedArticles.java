package org.dateline.pipeline.block;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.story.Stories;

/**
 * The articles of one range of ids with their stories: all that counting needs.
 *
 * @param articles the articles
 * @param copies those of them that are copies
 */
public record PlacedArticles(ArticleBlock articles, StoryBlock copies) {
  /** Which story each article belongs to. */
  public Stories stories() {
    return new Stories(copies.duplicateToEarliest());
  }

  /** Both as bytes. */
  public byte[] toBytes() {
    return new ByteEncoder().bytes(copies.bytes()).bytes(articles.bytes()).toBytes();
  }

  /** Reads what {@link #toBytes} gave. */
  public static PlacedArticles ofBytes(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    StoryBlock copies = new StoryBlock(in.bytes());
    return new PlacedArticles(new ArticleBlock(in.bytes()), copies);
  }
}
