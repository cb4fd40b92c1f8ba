package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.dateline.tagger.feature.Labels;
import org.junit.jupiter.api.Test;

final class ChainMarginalsTest {
  private static final int LABELS = Labels.COUNT;

  @Test
  void marginalsAreThoseOfAllSequencesCountedOneByOne() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      double[][] emissions = random(random, 3, LABELS);
      double[][] transitions = random(random, 3, LABELS * LABELS);
      int[] allowed = {511, 1 + random.nextInt(511) | 1, 511};
      double[][] factors =
          Arrays.stream(transitions).map(ChainMarginals::factors).toArray(double[][]::new);
      ChainMarginals marginals = new ChainMarginals(emissions, factors, allowed);

      double[][] sums = new double[3][LABELS];
      double all = 0;
      for (int code = 0; code < LABELS * LABELS * LABELS; code++) {
        int[] sequence = {code / (LABELS * LABELS), code / LABELS % LABELS, code % LABELS};
        double weight = weight(sequence, emissions, transitions, allowed);
        all += weight;
        for (int i = 0; i < 3; i++) {
          sums[i][sequence[i]] += weight;
        }
      }

      assertThat(marginals.logSum()).as("seed %s", seed).isCloseTo(Math.log(all), within(1e-9));
      for (int i = 0; i < 3; i++) {
        for (int label = 0; label < LABELS; label++) {
          assertThat(marginals.label(i, label))
              .as("seed %s, token %s, label %s", seed, i, label)
              .isCloseTo(sums[i][label] / all, within(1e-9));
        }
      }
    }
  }

  private static double weight(
      int[] sequence, double[][] emissions, double[][] transitions, int[] allowed) {
    double score = 0;
    int previous = Labels.OUTSIDE;
    for (int i = 0; i < sequence.length; i++) {
      int label = sequence[i];
      if (!Labels.mayFollow(previous, label) || (allowed[i] & (1 << label)) == 0) {
        return 0;
      }
      score += emissions[i][label] + transitions[i][previous * LABELS + label];
      previous = label;
    }
    return Math.exp(score);
  }

  private static double[][] random(Random random, int rows, int columns) {
    double[][] numbers = new double[rows][columns];
    for (double[] row : numbers) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextGaussian();
      }
    }
    return numbers;
  }
}
