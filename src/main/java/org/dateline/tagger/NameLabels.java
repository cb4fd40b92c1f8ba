package org.dateline.tagger;

import org.dateline.tagger.feature.Labels;

/** The labels that a name has got in one article, and how well each type suits its mentions. */
final class NameLabels {
  /** Stands for no type. */
  static final int NONE = -1;

  private static final int FEWEST_FOR_ALL = 4;

  /**
   * A word that is passed over so many times as often as it is labelled was labelled by mistake.
   */
  private static final int MOST_MISSED = 4;

  private final int[] counts = new int[Labels.MISCELLANEOUS + 1];
  private final long[] scores = new long[Labels.REPORTED_TYPES];
  private int missed;
  private int settled = NONE;

  /**
   * Counts a label of the tokens {@code [from, to)}.
   *
   * @param emissions the sums of emission weights by token
   */
  void add(int type, int[] emissions, int from, int to) {
    counts[type]++;
    for (int other = 0; type < scores.length && other < scores.length; other++) {
      scores[other] += emissions[from * Labels.COUNT + Labels.begin(other)];
      for (int token = from + 1; token < to; token++) {
        scores[other] += emissions[token * Labels.COUNT + Labels.inside(other)];
      }
    }
  }

  /** Makes all mentions one type, whatever their labels. */
  void settle(int type) {
    settled = type;
  }

  /** Makes all mentions places, if none is a person: Clinton, Iowa, is not all that is meant. */
  void settleAsTown() {
    settled = counts[Labels.PERSON] == 0 ? Labels.LOCATION : settled;
  }

  /** Counts a mention without a label. */
  void miss() {
    missed++;
  }

  /** The type of a mention that was missed, or {@link #NONE}: a name of one word needs more. */
  int typeWhereMissed(boolean isUnlikeWords) {
    boolean isOrganization =
        counts[Labels.ORGANIZATION] > 0
            && counts[Labels.PERSON] + counts[Labels.LOCATION] + counts[Labels.MISCELLANEOUS] == 0;
    return clear(Math.max(isUnlikeWords || isOrganization ? 1 : 2, missed / MOST_MISSED));
  }

  /**
   * The type of a mention that is labelled: that of four labels in five, if there are enough; of
   * mixed labels that which suits the mentions best. A family name is never an organization.
   * Another word that is a person here and an organization there is the organization: news
   * introduces people in full.
   *
   * @param type the type of its label
   * @param isWord whether the name is one word
   * @param mayBePerson whether the word is a family name
   */
  int type(int type, boolean isWord, boolean mayBePerson) {
    int clear = clear(FEWEST_FOR_ALL);
    if (clear != NONE) {
      return clear;
    }
    boolean isFamily = type == Labels.PERSON && isWord && mayBePerson;
    if (type == Labels.PERSON && isWord && !mayBePerson && counts[Labels.ORGANIZATION] > 0) {
      return Labels.ORGANIZATION;
    }
    int best = type;
    for (int other = 0; other < scores.length; other++) {
      boolean isPossible = counts[other] > 0 && !(isFamily && other == Labels.ORGANIZATION);
      best = isPossible && scores[other] > scores[best] ? other : best;
    }
    return best;
  }

  /** The type of four labels out of five, if there are enough and it is one that is reported. */
  private int clear(int fewest) {
    if (settled != NONE) {
      return settled;
    }
    int best = 0;
    int all = 0;
    for (int type = 0; type < counts.length; type++) {
      all += counts[type];
      best = counts[type] > counts[best] ? type : best;
    }
    boolean isClear = all >= fewest && counts[best] * 5 >= all * 4 && best < Labels.REPORTED_TYPES;
    return isClear ? best : NONE;
  }
}
