package org.dateline.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.trail.Trail;

/**
 * The repeated text of one article.
 *
 * @param spans where it stands, in order; UTF-16 units of the text
 * @param words the words in it
 * @param of the words of the whole text
 */
public record Passages(List<Span> spans, int words, int of) {
  /** None. */
  public static final Passages NONE = new Passages(List.of(), 0, 0);

  /** Copies the list. */
  public Passages {
    spans = List.copyOf(spans);
  }

  /** Those that the words of these numbers make in a text. */
  public static Passages of(Trail trail, BitSet repeated) {
    List<Span> spans = new ArrayList<>();
    for (int word = repeated.nextSetBit(0); word >= 0; ) {
      int end = repeated.nextClearBit(word);
      spans.add(new Span(trail.start(word), trail.start(end)));
      word = repeated.nextSetBit(end);
    }
    return new Passages(spans, repeated.cardinality(), trail.words());
  }

  /** The part of so many words, counted in another way, that is repeated. */
  public int wordsOf(int all) {
    return of == 0 ? 0 : Math.toIntExact(((long) all * words + of / 2) / of);
  }
}
