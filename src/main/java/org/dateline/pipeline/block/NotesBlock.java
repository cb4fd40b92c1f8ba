package org.dateline.pipeline.block;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.ArticleId;
import org.dateline.note.ArticleFacts;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NoteBytes;

/** The notes of some articles of one range of ids, in the order of their ids. */
public final class NotesBlock extends Block {
  public NotesBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of articles that {@link #add} appended. */
  public static NotesBlock of(ByteEncoder content) {
    ByteDecoder first = new ByteDecoder(new ByteDecoder(content.toBytes()).bytes());
    long firstId = ArticleId.toNumber(ArticleFacts.decode(first).id());
    return new NotesBlock(new ByteEncoder().number(firstId).bytes(deflate(content)).toBytes());
  }

  /** Appends an article: encoded {@link ArticleFacts}, and what {@link NoteBytes} encoded. */
  public static void add(byte[] facts, byte[] notes, ByteEncoder out) {
    out.bytes(facts).bytes(notes);
  }

  /** Shows every article. */
  public void forEach(Consumer<ArticleNotes> action) {
    ByteDecoder block = new ByteDecoder(bytes());
    block.number(); // the first id
    ByteDecoder in = inflate(block.bytes());
    while (in.hasMore()) {
      ArticleFacts facts = ArticleFacts.decode(new ByteDecoder(in.bytes()));
      action.accept(NoteBytes.decode(facts, new ByteDecoder(in.bytes())));
    }
  }

  /** Blocks that come in any order, in the order of their articles. */
  static List<NotesBlock> inOrder(Iterable<NotesBlock> blocks) {
    return StreamSupport.stream(blocks.spliterator(), false)
        .sorted(Comparator.comparingLong(NotesBlock::firstId))
        .toList();
  }

  private long firstId() {
    return new ByteDecoder(bytes()).number();
  }
}
