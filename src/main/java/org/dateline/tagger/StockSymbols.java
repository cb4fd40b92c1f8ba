package org.dateline.tagger;

import java.util.Set;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.WordShape;

/** Symbols of stocks in brackets, with that of the exchange: (BA.N), (AAPL.OQ), (9984.T). */
final class StockSymbols {
  /** Repeats of a letter and of digits fall together in a shape. */
  private static final Set<Integer> SHAPES =
      Set.of(
          Hashing.of(WordShape.of("T.N")),
          Hashing.of(WordShape.of("AAPL.O")),
          Hashing.of(WordShape.of("9984.T")));

  private static final Set<Integer> OPENING_BRACKETS = Hashing.ofWords("( <");

  private StockSymbols() {}

  /** Whether a token is a symbol, and a bracket opens right before it. */
  static boolean isAt(Passage passage, int token) {
    return token > 0
        && OPENING_BRACKETS.contains(passage.word(token - 1).lower())
        && SHAPES.contains(passage.word(token).shape());
  }
}
