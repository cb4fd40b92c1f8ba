package org.dateline.pipeline.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.Span;
import org.dateline.passage.Passages;

/** The repeated text of the articles of one range of ids, of those that have some. */
public final class PassageBlock extends Block {
  /** No repeated text. */
  public static final PassageBlock NONE = of(new ByteEncoder());

  public PassageBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of articles that {@link #add} appended. */
  public static PassageBlock of(ByteEncoder content) {
    return new PassageBlock(deflate(content));
  }

  /** Appends the repeated text of an article by the number of its id. */
  public static void add(long id, Passages passages, ByteEncoder out) {
    out.number(id).number(passages.words()).number(passages.of());
    out.number(passages.spans().size());
    passages.spans().forEach(span -> out.number(span.start()).number(span.length()));
  }

  /** The repeated text by the number of the article's id. */
  public Map<Long, Passages> idToPassages() {
    Map<Long, Passages> idToPassages = new HashMap<>();
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      long id = in.number();
      int words = in.integer();
      int of = in.integer();
      idToPassages.put(id, new Passages(spans(in), words, of));
    }
    return idToPassages;
  }

  private static List<Span> spans(ByteDecoder in) {
    List<Span> spans = new ArrayList<>();
    for (int left = in.integer(); left > 0; left--) {
      int start = in.integer();
      spans.add(new Span(start, start + in.integer()));
    }
    return spans;
  }
}
