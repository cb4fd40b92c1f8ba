package org.dateline.tagger.feature;

import java.util.Arrays;
import org.dateline.model.MentionType;

/**
 * The labels of the chain in the IOB2 scheme: 0 is outside, an odd number begins an entity, the
 * even number after it continues one. The fourth type, miscellaneous, is learned so that its names
 * do not pass for the other three; it is never reported.
 */
public final class Labels {
  public static final int OUTSIDE = 0;
  public static final int COUNT = 9;

  /** How many types are reported; those from here on are not. */
  public static final int REPORTED_TYPES = 3;

  public static final int PERSON = 0;
  public static final int ORGANIZATION = 1;
  public static final int LOCATION = 2;
  public static final int MISCELLANEOUS = 3;

  private static final MentionType[] TYPES = {
    MentionType.PERSON, MentionType.ORGANIZATION, MentionType.LOCATION
  };

  private Labels() {}

  public static int begin(int type) {
    return 2 * type + 1;
  }

  public static int inside(int type) {
    return 2 * type + 2;
  }

  public static boolean isBegin(int label) {
    return (label & 1) == 1;
  }

  public static boolean isInside(int label) {
    return label > 0 && (label & 1) == 0;
  }

  /** The number of the type, −1 for outside. */
  public static int type(int label) {
    return (label + 1) / 2 - 1;
  }

  /** Labels the words {@code [from, end)} as one entity. */
  public static void fill(byte[] labels, int from, int end, int type) {
    labels[from] = (byte) begin(type);
    Arrays.fill(labels, from + 1, end, (byte) inside(type));
  }

  /**
   * Ends an entity before a word.
   *
   * @param size how many words there are
   * @return one past its last word until now
   */
  public static int cut(byte[] labels, int word, int size) {
    int end = insideEnd(labels, word, size);
    Arrays.fill(labels, word, end, (byte) OUTSIDE);
    return end;
  }

  /**
   * The end of the entity that begins at a word.
   *
   * @param size how many words there are
   * @return one past its last word
   */
  public static int end(byte[] labels, int begin, int size) {
    return insideEnd(labels, begin + 1, size);
  }

  private static int insideEnd(byte[] labels, int word, int size) {
    int end = word;
    while (end < size && isInside(labels[end])) {
      end++;
    }
    return end;
  }

  /** Whether {@code next} may follow: an entity continues only itself. */
  public static boolean mayFollow(int label, int next) {
    return !isInside(next) || (label != OUTSIDE && type(label) == type(next));
  }

  public static MentionType mentionType(int type) {
    return TYPES[type];
  }
}
