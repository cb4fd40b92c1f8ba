package org.dateline.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Weights;

/**
 * Learns the weights of the chain by stochastic gradient steps on its conditional likelihood
 * (Lafferty et al. 2001), with AdaGrad's rates (Duchi et al. 2011), features dropped at random
 * (Hinton et al. 2012). Chains that a teacher labelled are learned from its probabilities (Hinton
 * et al. 2015). What it gives is the mean of the later half of the epochs. The same chains,
 * settings and seed give the same weights.
 */
final class CrfTrainer {
  private static final int LABELS = Labels.COUNT;
  private static final int ALL = (1 << LABELS) - 1;
  private static final double NEGLIGIBLE = 1e-4;

  /** Stands for a probability of 0, in 255ths. */
  private static final double LEAST_BELIEF = 0.1;

  private static final double SURELY_NOT = -12;

  /** The factors of pairs of labels that have no weights. */
  private static final double[] EVEN = ChainMarginals.factors(new double[Weights.PAIRS]);

  /**
   * How to train.
   *
   * @param bits the number of feature rows as a power of two
   * @param epochs how often each chain is seen
   * @param rate the first learning rate
   * @param wordDropout how often a token's own word is dropped
   * @param featureDropout how often any feature is
   * @param seed of order and dropout
   */
  record Settings(
      int bits, int epochs, double rate, double wordDropout, double featureDropout, long seed) {}

  private final Settings settings;
  private final Random random;
  private final float[] emissions;
  private final float[] emissionGradients;
  private final float[] transitions = new float[Weights.TRANSITION_ROWS * Weights.PAIRS];
  private final float[] transitionGradients = new float[transitions.length];
  private final int mask;

  CrfTrainer(Settings settings) {
    this.settings = settings;
    this.random = new Random(settings.seed());
    this.emissions = new float[(1 << settings.bits()) * LABELS];
    this.emissionGradients = new float[emissions.length];
    this.mask = (1 << settings.bits()) - 1;
  }

  MeanWeights train(List<TrainingChain> chains) {
    List<TrainingChain> order = new ArrayList<>(chains);
    MeanWeights mean = new MeanWeights(emissions.length, transitions.length);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double rate = settings.rate() / (1 + 0.1 * epoch);
      for (TrainingChain chain : order) {
        learn(chain, rate);
      }
      if (epoch >= settings.epochs() / 2) {
        mean.add(emissions, transitions);
      }
    }
    return mean;
  }

  private void learn(TrainingChain chain, double rate) {
    int[][] features = new int[chain.size()][];
    double[][] scores = new double[chain.size()][LABELS];
    double[][] pairs = new double[chain.size()][];
    for (int i = 0; i < chain.size(); i++) {
      features[i] = keepSome(chain.features()[i], chain.lexical());
      score(features[i], scores[i]);
      pairs[i] = ChainMarginals.factors(pairScores(chain.transitions()[i]));
    }
    int[] anything = new int[chain.size()];
    Arrays.fill(anything, ALL);
    ChainMarginals truth =
        chain.beliefs().length == 0
            ? new ChainMarginals(scores, pairs, chain.allowed())
            : taught(chain.beliefs(), anything);
    ChainMarginals belief = new ChainMarginals(scores, pairs, anything);
    for (int i = 0; i < chain.size(); i++) {
      moveEmissions(features[i], truth, belief, i, rate, chain.weight());
      moveTransitions(chain.transitions()[i], truth, belief, i, rate, chain.weight());
    }
  }

  /** What a teacher believes of a chain: its beliefs of each token, brought to possible chains. */
  private static ChainMarginals taught(byte[][] beliefs, int[] anything) {
    double[][] scores = new double[beliefs.length][LABELS];
    double[][] pairs = new double[beliefs.length][];
    Arrays.fill(pairs, EVEN);
    for (int i = 0; i < beliefs.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        scores[i][label] =
            beliefs[i].length == 0
                ? label == Labels.OUTSIDE ? 0 : SURELY_NOT
                : Math.log(((beliefs[i][label] & 0xFF) + LEAST_BELIEF) / 0xFF);
      }
    }
    return new ChainMarginals(scores, pairs, anything);
  }

  private int[] keepSome(int[] features, int lexical) {
    boolean dropsWord = random.nextDouble() < settings.wordDropout();
    int[] kept = new int[features.length];
    int size = 0;
    for (int k = dropsWord ? lexical : 0; k < features.length; k++) {
      if (random.nextDouble() >= settings.featureDropout()) {
        kept[size++] = (features[k] & mask) * LABELS;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void score(int[] rows, double[] scores) {
    for (int row : rows) {
      for (int label = 0; label < LABELS; label++) {
        scores[label] += emissions[row + label];
      }
    }
  }

  private double[] pairScores(int row) {
    double[] scores = new double[Weights.PAIRS];
    for (int pair = 0; pair < scores.length; pair++) {
      scores[pair] =
          transitions[row * Weights.PAIRS + pair]
              + transitions[Weights.SHARED_ROW * Weights.PAIRS + pair];
    }
    return scores;
  }

  private void moveEmissions(
      int[] rows, ChainMarginals truth, ChainMarginals belief, int i, double rate, float weight) {
    double[] gradients = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      gradients[label] = weight * (truth.label(i, label) - belief.label(i, label));
    }
    for (int row : rows) {
      for (int label = 0; label < LABELS; label++) {
        if (Math.abs(gradients[label]) > NEGLIGIBLE) {
          step(emissions, emissionGradients, row + label, gradients[label], rate);
        }
      }
    }
  }

  private void moveTransitions(
      int row, ChainMarginals truth, ChainMarginals belief, int i, double rate, float weight) {
    for (int pair = 0; pair < Weights.PAIRS; pair++) {
      int label = pair / LABELS;
      int next = pair % LABELS;
      double gradient = weight * (truth.pair(i, label, next) - belief.pair(i, label, next));
      if (Math.abs(gradient) > NEGLIGIBLE) {
        step(transitions, transitionGradients, row * Weights.PAIRS + pair, gradient, rate);
        int shared = Weights.SHARED_ROW * Weights.PAIRS + pair;
        step(transitions, transitionGradients, shared, gradient, rate);
      }
    }
  }

  private static void step(
      float[] weights, float[] squares, int index, double gradient, double rate) {
    squares[index] += (float) (gradient * gradient);
    weights[index] += (float) (rate * gradient / Math.sqrt(squares[index] + 1e-2));
  }
}
