package org.dateline.tagger;

import java.util.Arrays;

/** A run of candidate tokens to learn from. */
final class TrainingChain {
  /** What is known of the labels of a chain or a sentence. */
  static final class Truth {
    private final int[] allowed;
    private final byte[][] beliefs;

    /**
     * @param allowed by token the labels it may have, as bits
     * @param beliefs by token a teacher's probabilities of the labels in 255ths, nothing for a
     *     token that is surely outside; empty if people labelled the tokens
     */
    Truth(int[] allowed, byte[][] beliefs) {
      this.allowed = allowed;
      this.beliefs = beliefs;
    }

    int[] allowed() {
      return allowed;
    }

    /** The truth of the tokens {@code [from, to)} of a sentence. */
    Truth part(int from, int to) {
      byte[][] part = beliefs.length == 0 ? beliefs : Arrays.copyOfRange(beliefs, from, to);
      return new Truth(Arrays.copyOfRange(allowed, from, to), part);
    }
  }

  private final int[][] features;
  private final int lexical;
  private final int[] transitions;
  private final int[] allowed;
  private final float weight;
  private final byte[][] beliefs;

  /**
   * @param features the emission rows by token
   * @param lexical by token, how many of the first rows name the very word
   * @param transitions the transition rows by token
   * @param truth what is known of the labels
   * @param weight how much it counts
   */
  TrainingChain(int[][] features, int lexical, int[] transitions, Truth truth, float weight) {
    this.features = features;
    this.lexical = lexical;
    this.transitions = transitions;
    this.allowed = truth.allowed;
    this.beliefs = truth.beliefs;
    this.weight = weight;
  }

  int[][] features() {
    return features;
  }

  int lexical() {
    return lexical;
  }

  int[] transitions() {
    return transitions;
  }

  int[] allowed() {
    return allowed;
  }

  /** What a teacher believes of each token, as in {@link Truth}; empty if people labelled them. */
  byte[][] beliefs() {
    return beliefs;
  }

  float weight() {
    return weight;
  }

  int size() {
    return allowed.length;
  }
}
