package org.dateline.pipeline.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.note.ArticleNotes;
import org.dateline.story.Stories;

/**
 * The notes of the articles of one range of ids, with their stories: all that is needed to settle
 * what their mentions mean.
 *
 * @param blocks the notes, in the order of the articles' ids
 * @param copies those of the articles that are copies
 */
public record PlacedNotes(List<NotesBlock> blocks, StoryBlock copies) {
  /** Copies the list. */
  public PlacedNotes {
    blocks = List.copyOf(blocks);
  }

  /** Blocks in any order, and their stories. */
  public static PlacedNotes of(Iterable<NotesBlock> blocks, StoryBlock copies) {
    return new PlacedNotes(NotesBlock.inOrder(blocks), copies);
  }

  /** Which story each article belongs to. */
  public Stories stories() {
    return new Stories(copies.duplicateToEarliest());
  }

  /** Shows every article, in the order of the ids. */
  public void forEach(Consumer<ArticleNotes> action) {
    blocks.forEach(block -> block.forEach(action));
  }

  /** Both as bytes. */
  public byte[] toBytes() {
    ByteEncoder out = new ByteEncoder().bytes(copies.bytes());
    blocks.forEach(block -> out.bytes(block.bytes()));
    return out.toBytes();
  }

  /** Reads what {@link #toBytes} gave. */
  public static PlacedNotes ofBytes(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    StoryBlock copies = new StoryBlock(in.bytes());
    List<NotesBlock> blocks = new ArrayList<>();
    while (in.hasMore()) {
      blocks.add(new NotesBlock(in.bytes()));
    }
    return new PlacedNotes(blocks, copies);
  }
}
