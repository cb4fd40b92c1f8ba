package org.dateline.tagger.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The weights of the chain: a row of one signed byte per label for each hashed feature, and for
 * each kind of word one weight per pair of labels. Read-only once filled.
 */
public final class Weights {
  public static final int PAIRS = Labels.COUNT * Labels.COUNT;
  private static final int TRANSITION_BITS = 12;

  /** The row of transition weights that every word shares. */
  public static final int SHARED_ROW = (1 << TRANSITION_BITS) - 1;

  public static final int TRANSITION_ROWS = 1 << TRANSITION_BITS;

  /** Of how many features the weights can be summed at once. */
  static final int MOST_FEATURES = 257;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LAST_LABEL = Labels.COUNT - 1;
  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final int LANE = 0xFFFF;

  /** Makes signed bytes unsigned, so that no lane borrows from the next. */
  private static final long BIAS = 0x8080808080808080L;

  private static final int BIAS_OF_ONE = 0x80;

  private final byte[] emissions;
  private final float scale;
  private final float[] transitions;
  private final int mask;

  /**
   * @param emissions rows of {@link Labels#COUNT}, their number a power of two
   * @param scale what one step of a byte is worth
   * @param transitions rows of {@link #PAIRS}
   */
  public Weights(byte[] emissions, float scale, float[] transitions) {
    this.emissions = emissions;
    this.scale = scale;
    this.transitions = transitions;
    this.mask = emissions.length / Labels.COUNT - 1;
  }

  /** The transition row of a word: connectors have their own, the rest one for each case. */
  static int transitionRow(LetterCase letterCase, boolean isConnector, int lowerHash) {
    return isConnector ? Hashing.mix(lowerHash, 77) & SHARED_ROW : letterCase.code();
  }

  /**
   * Adds the weights of features to sums that start at {@code offset}, one for each label. The rows
   * lie far apart in memory, so that the fewer instructions a row takes, the more of them the
   * processor fetches at once: eight labels are summed as the 16-bit lanes of two longs.
   *
   * @param features {@link #MOST_FEATURES} at most, so that no lane runs over
   */
  public void addTo(int[] sums, int offset, FeatureList features) {
    int count = features.size();
    long even = 0;
    long odd = 0;
    int last = 0;
    for (int i = 0; i < count; i++) {
      int row = (features.get(i) & mask) * Labels.COUNT;
      long biased = (long) EIGHT_BYTES.get(emissions, row) ^ BIAS;
      even += biased & LANES;
      odd += (biased >>> Byte.SIZE) & LANES;
      last += emissions[row + LAST_LABEL];
    }
    int excess = count * BIAS_OF_ONE;
    for (int lane = 0; lane < LAST_LABEL / 2; lane++) {
      int shift = lane * Short.SIZE;
      sums[offset + 2 * lane] += (int) (even >>> shift & LANE) - excess;
      sums[offset + 2 * lane + 1] += (int) (odd >>> shift & LANE) - excess;
    }
    sums[offset + LAST_LABEL] += last;
  }

  /** What one step of a sum is worth. */
  public float scale() {
    return scale;
  }

  /** The weight of going from one label to another at a word of this transition row. */
  public float transition(int row, int label, int next) {
    return transitions[row * PAIRS + label * Labels.COUNT + next];
  }

  public void write(DataOutput out) throws IOException {
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

  public static Weights read(DataInput in) throws IOException {
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
