package org.dateline.pipeline.block;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.story.DatedShingles;
import org.dateline.story.StoryLinks;

/** Pairs of near-duplicates, each article by the number of its id and its moment. */
public final class LinkBlock extends Block {
  public LinkBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of pairs that {@link #add} appended. */
  public static LinkBlock of(ByteEncoder content) {
    return new LinkBlock(content.toBytes());
  }

  /** Appends a pair. */
  public static void add(DatedShingles earlier, DatedShingles later, ByteEncoder out) {
    out.number(earlier.id()).number(earlier.epochSecond());
    out.number(later.id()).number(later.epochSecond());
  }

  /** Adds every pair to {@code links}. */
  public void addTo(StoryLinks links) {
    ByteDecoder in = new ByteDecoder(bytes());
    while (in.hasMore()) {
      links.add(in.number(), in.number(), in.number(), in.number());
    }
  }
}
