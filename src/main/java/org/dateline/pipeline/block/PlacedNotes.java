package org.dateline.pipeline.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.note.ArticleNotes;
import org.dateline.passage.Passages;
import org.dateline.passage.RepeatedMentions;
import org.dateline.story.Stories;

/**
 * The notes of the articles of one range of ids, with their stories: all that is needed to settle
 * what their mentions mean.
 *
 * @param blocks the notes, in the order of the articles' ids
 * @param copies those of the articles that are copies
 * @param repeated their text that is repeated
 */
public record PlacedNotes(List<NotesBlock> blocks, StoryBlock copies, PassageBlock repeated) {
  /** Copies the list. */
  public PlacedNotes {
    blocks = List.copyOf(blocks);
  }

  /** Blocks in any order, their stories and repeated text. */
  public static PlacedNotes of(
      Iterable<NotesBlock> blocks, StoryBlock copies, PassageBlock repeated) {
    return new PlacedNotes(NotesBlock.inOrder(blocks), copies, repeated);
  }

  /** Which story each article belongs to. */
  public Stories stories() {
    return new Stories(copies.duplicateToEarliest());
  }

  /** Shows every article, in the order of the ids, its mentions in repeated text refused. */
  public void forEach(Consumer<ArticleNotes> action) {
    Map<Long, Passages> idToPassages = repeated.idToPassages();
    blocks.forEach(
        block ->
            block.forEach(
                article ->
                    action.accept(
                        RepeatedMentions.refuse(
                            article, idToPassages.getOrDefault(article.id(), Passages.NONE)))));
  }

  /** All of it as bytes. */
  public byte[] toBytes() {
    ByteEncoder out = new ByteEncoder().bytes(copies.bytes()).bytes(repeated.bytes());
    blocks.forEach(block -> out.bytes(block.bytes()));
    return out.toBytes();
  }

  /** Reads what {@link #toBytes} gave. */
  public static PlacedNotes ofBytes(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    StoryBlock copies = new StoryBlock(in.bytes());
    PassageBlock repeated = new PassageBlock(in.bytes());
    List<NotesBlock> blocks = new ArrayList<>();
    while (in.hasMore()) {
      blocks.add(new NotesBlock(in.bytes()));
    }
    return new PlacedNotes(blocks, copies, repeated);
  }
}
