package org.dateline.tagger;

import org.dateline.tagger.feature.Weights;

/** The mean of weights that were learned, of several epochs and of several seeds. */
final class MeanWeights {
  private final float[] emissions;
  private final float[] transitions;
  private int count;

  /** The mean of nothing yet, for so many weights. */
  MeanWeights(int emissions, int transitions) {
    this.emissions = new float[emissions];
    this.transitions = new float[transitions];
  }

  /** Takes weights in. */
  void add(float[] moreEmissions, float[] moreTransitions) {
    count++;
    moveTowards(emissions, moreEmissions);
    moveTowards(transitions, moreTransitions);
  }

  void add(MeanWeights other) {
    add(other.emissions, other.transitions);
  }

  private void moveTowards(float[] mean, float[] more) {
    for (int i = 0; i < mean.length; i++) {
      mean[i] += (more[i] - mean[i]) / count;
    }
  }

  /**
   * The mean in signed bytes.
   *
   * @param smallest emission weights under it are dropped
   * @param share what the others count of what was learned
   */
  Weights quantize(double smallest, double share) {
    float highest = 0;
    for (float weight : emissions) {
      highest = Math.max(highest, Math.abs(weight));
    }
    float scale = highest / Byte.MAX_VALUE;
    byte[] steps = new byte[emissions.length];
    for (int i = 0; i < steps.length; i++) {
      boolean isSmall = Math.abs(emissions[i]) < smallest;
      steps[i] = isSmall ? 0 : (byte) Math.round(emissions[i] / scale);
    }
    return new Weights(steps, (float) (scale * share), transitions);
  }
}
