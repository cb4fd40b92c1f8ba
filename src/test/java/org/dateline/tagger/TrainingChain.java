package org.dateline.tagger;

/** A run of candidate tokens to learn from. */
final class TrainingChain {
  private final int[][] features;
  private final int lexical;
  private final int[] transitions;
  private final int[] allowed;
  private final float weight;

  /**
   * @param features the emission rows by token
   * @param lexical by token, how many of the first rows name the very word
   * @param transitions the transition rows by token
   * @param allowed the labels by token, as bits
   * @param weight how much it counts
   */
  TrainingChain(int[][] features, int lexical, int[] transitions, int[] allowed, float weight) {
    this.features = features;
    this.lexical = lexical;
    this.transitions = transitions;
    this.allowed = allowed;
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

  float weight() {
    return weight;
  }

  int size() {
    return allowed.length;
  }
}
