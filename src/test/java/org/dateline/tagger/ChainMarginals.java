package org.dateline.tagger;

import java.util.Arrays;
import org.dateline.tagger.feature.Labels;

/**
 * The probabilities of labels and pairs of labels in a chain, by the forward–backward algorithm
 * (Rabiner 1989), over those sequences alone that are allowed.
 */
final class ChainMarginals {
  private static final int LABELS = Labels.COUNT;
  private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

  private final double[][] emissions;
  private final double[][] transitions;
  private final int[] allowed;
  private final double[][] forward;
  private final double[][] backward;
  private final double logSum;

  /**
   * @param emissions scores by token and label
   * @param transitions scores by token and pair of labels, the first of them from outside
   * @param allowed labels by token, as bits
   */
  ChainMarginals(double[][] emissions, double[][] transitions, int[] allowed) {
    this.emissions = emissions;
    this.transitions = transitions;
    this.allowed = allowed;
    this.forward = new double[emissions.length][LABELS];
    this.backward = new double[emissions.length][LABELS];
    runForward();
    runBackward();
    this.logSum = logSum(forward[forward.length - 1]);
  }

  /** The logarithm of the sum over all allowed sequences. */
  double logSum() {
    return logSum;
  }

  double label(int token, int label) {
    return Math.exp(forward[token][label] + backward[token][label] - logSum);
  }

  /** The probability of a pair; for the first token only from outside. */
  double pair(int token, int label, int next) {
    if (token == 0) {
      return label == Labels.OUTSIDE ? label(0, next) : 0;
    }
    return Math.exp(
        forward[token - 1][label] + score(token, label, next) + backward[token][next] - logSum);
  }

  private void runForward() {
    double[] terms = new double[LABELS];
    for (int next = 0; next < LABELS; next++) {
      forward[0][next] = score(0, Labels.OUTSIDE, next);
    }
    for (int token = 1; token < forward.length; token++) {
      for (int next = 0; next < LABELS; next++) {
        for (int label = 0; label < LABELS; label++) {
          terms[label] = forward[token - 1][label] + score(token, label, next);
        }
        forward[token][next] = logSum(terms);
      }
    }
  }

  private void runBackward() {
    double[] terms = new double[LABELS];
    for (int token = backward.length - 2; token >= 0; token--) {
      for (int label = 0; label < LABELS; label++) {
        for (int next = 0; next < LABELS; next++) {
          terms[next] = backward[token + 1][next] + score(token + 1, label, next);
        }
        backward[token][label] = logSum(terms);
      }
    }
  }

  private double score(int token, int label, int next) {
    if ((allowed[token] & (1 << next)) == 0 || !Labels.mayFollow(label, next)) {
      return IMPOSSIBLE;
    }
    return emissions[token][next] + transitions[token][label * LABELS + next];
  }

  private static double logSum(double[] terms) {
    double highest = Arrays.stream(terms).max().orElseThrow();
    if (highest == IMPOSSIBLE) {
      return IMPOSSIBLE;
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - highest);
    }
    return highest + Math.log(sum);
  }
}
