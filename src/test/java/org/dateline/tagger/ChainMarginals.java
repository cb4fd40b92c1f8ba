package org.dateline.tagger;

import org.dateline.tagger.feature.Labels;

/**
 * The probabilities of labels and pairs of labels in a chain, by the forward–backward algorithm
 * (Rabiner 1989), over those sequences alone that are allowed. Each token's sums are scaled to 1,
 * so that no logarithms are needed on the way.
 */
final class ChainMarginals {
  private static final int LABELS = Labels.COUNT;

  private final double[][] factors;
  private final double[][] pairFactors;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] sums;
  private double logSum;

  /**
   * @param emissions scores by token and label
   * @param pairFactors by token the {@link #factors} of pairs of labels, the first of them from
   *     outside
   * @param allowed labels by token, as bits
   */
  ChainMarginals(double[][] emissions, double[][] pairFactors, int[] allowed) {
    this.factors = new double[emissions.length][LABELS];
    this.pairFactors = pairFactors;
    this.forward = new double[emissions.length][LABELS];
    this.backward = new double[emissions.length][LABELS];
    this.sums = new double[emissions.length];
    for (int token = 0; token < emissions.length; token++) {
      logSum += exponentials(emissions[token], allowed[token], factors[token]);
    }
    runForward();
    runBackward();
    for (double sum : sums) {
      logSum += Math.log(sum);
    }
  }

  /** The exponentials of the scores of pairs of labels; 0 for pairs that may not be. */
  static double[] factors(double[] scores) {
    double[] factors = new double[scores.length];
    for (int pair = 0; pair < factors.length; pair++) {
      boolean mayBe = Labels.mayFollow(pair / LABELS, pair % LABELS);
      factors[pair] = mayBe ? Math.exp(scores[pair]) : 0;
    }
    return factors;
  }

  /** Fills in the exponentials of the scores less the highest one, which it returns. */
  private static double exponentials(double[] scores, int allowed, double[] factors) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < LABELS; label++) {
      boolean isAllowed = (allowed & (1 << label)) != 0;
      highest = isAllowed ? Math.max(highest, scores[label]) : highest;
    }
    for (int label = 0; label < LABELS; label++) {
      boolean isAllowed = (allowed & (1 << label)) != 0;
      factors[label] = isAllowed ? Math.exp(scores[label] - highest) : 0;
    }
    return highest;
  }

  /** The logarithm of the sum over all allowed sequences. */
  double logSum() {
    return logSum;
  }

  double label(int token, int label) {
    return forward[token][label] * backward[token][label];
  }

  /** The probability of a pair; for the first token only from outside. */
  double pair(int token, int label, int next) {
    if (token == 0) {
      return label == Labels.OUTSIDE ? label(0, next) : 0;
    }
    return forward[token - 1][label]
        * pairFactors[token][label * LABELS + next]
        * factors[token][next]
        * backward[token][next]
        / sums[token];
  }

  private void runForward() {
    for (int next = 0; next < LABELS; next++) {
      forward[0][next] = pairFactors[0][Labels.OUTSIDE * LABELS + next];
    }
    scale(0);
    for (int token = 1; token < forward.length; token++) {
      for (int label = 0; label < LABELS; label++) {
        double before = forward[token - 1][label];
        for (int next = 0; next < LABELS; next++) {
          forward[token][next] += before * pairFactors[token][label * LABELS + next];
        }
      }
      scale(token);
    }
  }

  private void scale(int token) {
    for (int label = 0; label < LABELS; label++) {
      forward[token][label] *= factors[token][label];
      sums[token] += forward[token][label];
    }
    for (int label = 0; label < LABELS; label++) {
      forward[token][label] /= sums[token];
    }
  }

  private void runBackward() {
    int last = backward.length - 1;
    for (int label = 0; label < LABELS; label++) {
      backward[last][label] = 1;
    }
    for (int token = last - 1; token >= 0; token--) {
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        for (int next = 0; next < LABELS; next++) {
          sum +=
              pairFactors[token + 1][label * LABELS + next]
                  * factors[token + 1][next]
                  * backward[token + 1][next];
        }
        backward[token][label] = sum / sums[token + 1];
      }
    }
  }
}
