package org.dateline.tagger;

import java.util.function.Consumer;
import org.dateline.tagger.feature.Passage;

/**
 * Some words of a sentence.
 *
 * @param from the first of them, a token of the passage
 * @param to one past the last
 * @param first the first token of their sentence
 * @param end one past its last token
 */
record Stretch(int from, int to, int first, int end) {
  /** Finds the end of what begins at a token, or the token itself if nothing does. */
  interface Finder {
    int end(Passage passage, int token, int limit);
  }

  /** Shows what is found in each sentence from left to right, none overlapping another. */
  static void forEach(Passage passage, Finder finder, Consumer<Stretch> action) {
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      int token = first;
      while (token < end) {
        int to = finder.end(passage, token, end);
        if (to > token) {
          action.accept(new Stretch(token, to, first, end));
        }
        token = Math.max(token + 1, to);
      }
    }
  }

  boolean isOneWord() {
    return to - from == 1;
  }
}
