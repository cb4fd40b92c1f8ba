package org.dateline.tagger;

import java.util.Arrays;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.Weights;

/** Finds the best sequence of labels for a run of candidate tokens (Viterbi 1967). */
final class Viterbi {
  private static final float IMPOSSIBLE = -1e9f;
  private static final int LABELS = Labels.COUNT;

  private final Weights weights;
  private byte[] back = new byte[1024 * LABELS];
  private float[] best = new float[LABELS];
  private float[] next = new float[LABELS];

  Viterbi(Weights weights) {
    this.weights = weights;
  }

  /**
   * Labels the tokens {@code [from, to)} of a passage.
   *
   * @param emissions the sums of emission weights, a row for each token of the passage
   * @param labels receives the labels, one for each token of the passage
   */
  void decode(Passage passage, int from, int to, int[] emissions, byte[] labels) {
    int size = to - from;
    if (back.length < size * LABELS) {
      back = new byte[size * LABELS * 2];
    }
    start(passage.word(from).transition(), emissions, from * LABELS);
    for (int i = 1; i < size; i++) {
      step(passage.word(from + i).transition(), emissions, (from + i) * LABELS, i * LABELS);
    }
    int label = 0;
    for (int other = 1; other < LABELS; other++) {
      label = best[other] > best[label] ? other : label;
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[from + i] = (byte) label;
      label = back[i * LABELS + label];
    }
  }

  private void start(int row, int[] emissions, int offset) {
    for (int label = 0; label < LABELS; label++) {
      best[label] =
          Labels.isInside(label)
              ? IMPOSSIBLE
              : transition(row, Labels.OUTSIDE, label)
                  + emissions[offset + label] * weights.scale();
    }
    Arrays.fill(back, 0, LABELS, (byte) 0);
  }

  private void step(int row, int[] emissions, int offset, int backOffset) {
    for (int label = 0; label < LABELS; label++) {
      int from = Labels.isInside(label) ? bestInside(row, label) : bestOf(row, label);
      next[label] =
          best[from] + transition(row, from, label) + emissions[offset + label] * weights.scale();
      back[backOffset + label] = (byte) from;
    }
    float[] swap = best;
    best = next;
    next = swap;
  }

  /** An entity is continued from its own beginning or inside only. */
  private int bestInside(int row, int label) {
    float begun = best[label - 1] + transition(row, label - 1, label);
    float continued = best[label] + transition(row, label, label);
    return begun > continued ? label - 1 : label;
  }

  private int bestOf(int row, int label) {
    int from = 0;
    float highest = best[0] + transition(row, 0, label);
    for (int other = 1; other < LABELS; other++) {
      float score = best[other] + transition(row, other, label);
      if (score > highest) {
        highest = score;
        from = other;
      }
    }
    return from;
  }

  private float transition(int row, int from, int to) {
    return weights.transition(row, from, to) + weights.transition(Weights.SHARED_ROW, from, to);
  }
}
