package org.dateline.tagger;

import java.util.List;

/** A sentence of a training or test set. */
final class LabelledSentence {
  private final List<String> tokens;
  private final int[] allowed;

  /**
   * @param tokens its words
   * @param allowed for each token the labels it may have, as bits; mostly one, the true one
   */
  LabelledSentence(List<String> tokens, int[] allowed) {
    tokens = List.copyOf(tokens);
    if (tokens.size() != allowed.length) {
      throw new IllegalArgumentException("labels do not match tokens: " + tokens);
    }
    this.tokens = tokens;
    this.allowed = allowed;
  }

  List<String> tokens() {
    return tokens;
  }

  int[] allowed() {
    return allowed;
  }

  /** The label of a token whose label is known. */
  int label(int token) {
    return Integer.numberOfTrailingZeros(allowed[token]);
  }
}
