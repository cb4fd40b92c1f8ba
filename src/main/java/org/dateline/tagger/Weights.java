package org.dateline.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of the chain: a row of one signed byte per label for each hashed feature, and for
 * each kind of word one weight per pair of labels. Read-only once filled.
 */
final class Weights {
  static final int PAIRS = Labels.COUNT * Labels.COUNT;
  private static final int TRANSITION_BITS = 12;

  /** The row of transition weights that every word shares. */
  static final int SHARED_ROW = (1 << TRANSITION_BITS) - 1;

  static final int TRANSITION_ROWS = 1 << TRANSITION_BITS;

  private final byte[] emissions;
  private final float scale;
  private final float[] transitions;
  private final int mask;

  /**
   * @param emissions rows of {@link Labels#COUNT}, their number a power of two
   * @param scale what one step of a byte is worth
   * @param transitions rows of {@link #PAIRS}
   */
  Weights(byte[] emissions, float scale, float[] transitions) {
    this.emissions = emissions;
    this.scale = scale;
    this.transitions = transitions;
    this.mask = emissions.length / Labels.COUNT - 1;
  }

  /** The transition row of a word: connectors have their own, the rest one for each case. */
  static int transitionRow(LetterCase letterCase, boolean isConnector, int lowerHash) {
    return isConnector ? Hashing.mix(lowerHash, 77) & SHARED_ROW : letterCase.code();
  }

  /** Adds the weights of a feature to sums that start at {@code offset}, one for each label. */
  void addTo(int[] sums, int offset, int feature) {
    int row = (feature & mask) * Labels.COUNT;
    for (int label = 0; label < Labels.COUNT; label++) {
      sums[offset + label] += emissions[row + label];
    }
  }

  /** What one step of a sum is worth. */
  float scale() {
    return scale;
  }

  /** The weight of going from one label to another at a word of this transition row. */
  float transition(int row, int label, int next) {
    return transitions[row * PAIRS + label * Labels.COUNT + next];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(emissions.length);
    out.writeFloat(scale);
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int i = label; i < emissions.length; i += Labels.COUNT) {
        out.writeByte(emissions[i]);
      }
    }
    for (float weight : transitions) {
      out.writeFloat(weight);
    }
  }

  static Weights read(DataInput in) throws IOException {
    byte[] emissions = new byte[in.readInt()];
    float scale = in.readFloat();
    byte[] column = new byte[emissions.length / Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      in.readFully(column);
      for (int i = 0; i < column.length; i++) {
        emissions[i * Labels.COUNT + label] = column[i];
      }
    }
    float[] transitions = new float[TRANSITION_ROWS * PAIRS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    return new Weights(emissions, scale, transitions);
  }
}
