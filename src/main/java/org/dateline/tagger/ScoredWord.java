package org.dateline.tagger;

/** A written form with its features already summed: what the tagger keeps in its cache. */
final class ScoredWord {
  private final String surface;
  private final Word word;
  private final int[] scores;
  private final Evidence evidence;

  /**
   * @param surface the form
   * @param word what context features need
   * @param scores the sums of its emission weights, {@link Labels#COUNT} for each position
   * @param evidence that of the current article, shared by all forms of one lower-case word
   */
  ScoredWord(String surface, Word word, int[] scores, Evidence evidence) {
    this.surface = surface;
    this.word = word;
    this.scores = scores;
    this.evidence = evidence;
  }

  String surface() {
    return surface;
  }

  Word word() {
    return word;
  }

  int[] scores() {
    return scores;
  }

  Evidence evidence() {
    return evidence;
  }

  static ScoredWord of(String surface, WordFeatures features, Weights weights, Evidence evidence) {
    int[] scores = new int[WordFeatures.POSITIONS * Labels.COUNT];
    for (int position = 0; position < WordFeatures.POSITIONS; position++) {
      for (int feature : features.at(position)) {
        int row = WordFeatures.atPosition(feature, position);
        weights.addTo(scores, position * Labels.COUNT, row);
      }
    }
    return new ScoredWord(surface, features.word(), scores, evidence);
  }

  /** Adds what this word gives to the token that it follows by {@code position − 2}. */
  void addTo(int[] sums, int offset, int position) {
    int from = position * Labels.COUNT;
    for (int label = 0; label < Labels.COUNT; label++) {
      sums[offset + label] += scores[from + label];
    }
  }

  boolean isWritten(String text, int start, int length) {
    return surface.length() == length && text.startsWith(surface, start);
  }
}
