package org.dateline.tagger;

import org.dateline.tagger.feature.FeatureList;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Weights;
import org.dateline.tagger.feature.Word;
import org.dateline.tagger.feature.WordFeatures;

/** A written form with its features already summed: what the tagger keeps in its cache. */
final class ScoredWord {
  private final Word word;
  private final short[] scores;

  /**
   * @param word what context features need
   * @param scores the sums of its emission weights, {@link Labels#COUNT} for each position
   */
  ScoredWord(Word word, short[] scores) {
    this.word = word;
    this.scores = scores;
  }

  Word word() {
    return word;
  }

  /**
   * Scores a form.
   *
   * @param features what the form has
   * @param rows a list to work with
   */
  static ScoredWord of(WordFeatures features, Weights weights, FeatureList rows) {
    int[] sums = new int[WordFeatures.POSITIONS * Labels.COUNT];
    for (int position = 0; position < WordFeatures.POSITIONS; position++) {
      rows.clear();
      for (int feature : features.at(position)) {
        rows.add(WordFeatures.atPosition(feature, position));
      }
      weights.addTo(sums, position * Labels.COUNT, rows);
    }
    // A word has far fewer than 256 features of a signed byte each.
    short[] scores = new short[sums.length];
    for (int i = 0; i < sums.length; i++) {
      scores[i] = (short) sums[i];
    }
    return new ScoredWord(features.word(), scores);
  }

  /** Adds what this word gives to the token that it follows by {@code position − 2}. */
  void addTo(int[] sums, int offset, int position) {
    int from = position * Labels.COUNT;
    for (int label = 0; label < Labels.COUNT; label++) {
      sums[offset + label] += scores[from + label];
    }
  }
}
