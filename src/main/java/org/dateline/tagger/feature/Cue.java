package org.dateline.tagger.feature;

import java.util.Map;
import java.util.Set;

/**
 * What the words next to a name say about it. Each cue is a bit; the bits seen around all mentions
 * of a word in an article, joined, are evidence for each single one (Chieu and Ng 2003).
 */
public final class Cue {
  // What a word says of the one after it.
  public static final int FIRST_NAME_BEFORE = 1 << 2;
  public static final int TITLE_BEFORE = 1 << 3;
  public static final int IN_BEFORE = 1 << 5;
  public static final int THE_BEFORE = 1 << 6;
  public static final int AT_BEFORE = 1 << 7;
  static final int BRACKET_BEFORE = 1 << 12;

  // What a word says of the one before it.
  public static final int ORGANIZATION_WORD_AFTER = 1 << 4;
  public static final int SAID_AFTER = 1 << 8;
  static final int BRACKET_AFTER = 1 << 11;

  // What only the sentence as a whole can say.
  public static final int SEEN_LOWER_CASE = 1;
  static final int SEEN_CAPITALIZED_INSIDE = 1 << 1;
  public static final int CAPITALIZED_AFTER = 1 << 9;
  public static final int CAPITALIZED_BEFORE = 1 << 10;

  static final int COUNT = 13;

  /** What a word says of itself alone; no evidence for its neighbours. */
  static final int KNOWN_PLACE = 1 << COUNT;

  /** Those that a word gives to the next one. */
  static final int OF_PREVIOUS =
      FIRST_NAME_BEFORE | TITLE_BEFORE | IN_BEFORE | THE_BEFORE | AT_BEFORE | BRACKET_BEFORE;

  /** Those that a word gives to the one before it. */
  static final int OF_NEXT = ORGANIZATION_WORD_AFTER | SAID_AFTER | BRACKET_AFTER;

  /** The word is an honorific or an office, which stands before a name and is no part of it. */
  public static final int HONORIFIC = 1 << (COUNT + 1);

  /** Raw news writes the word in lower case at least in one place of five. */
  public static final int ORDINARY = 1 << (COUNT + 2);

  /** Several people of the gazetteer or of raw news bear the word as a family name. */
  public static final int FAMILY_NAME = 1 << (COUNT + 3);

  // Where the shares of a word's usage stand, and the steps for one in five and one in fifty.
  private static final int LOWER_CASE = 0;
  private static final int BEHIND_FIRST_NAME = 1;
  private static final int FIFTH = 5;
  private static final int FIFTIETH = 2;

  /**
   * The words that the model was trained with: other words would be other features. They move to
   * the lists of the gazetteer when it is trained again.
   */
  private static final Set<String> HONORIFICS =
      Set.of(
          ("mr mr. mrs mrs. ms ms. miss dr dr. prof. professor president vice-president senator"
                  + " sen. representative rep. governor gov. mayor justice judge minister secretary"
                  + " chancellor premier general gen. colonel col. captain capt. lieutenant lt."
                  + " sergeant sgt. major maj. admiral adm. congressman congresswoman ambassador"
                  + " reverend rev. chairman coach crown king queen prince princess sheikh sir"
                  + " pope emir gen")
              .split(" "));

  private static final Map<String, Integer> WORD_TO_CUES =
      Map.ofEntries(
          Map.entry("in", IN_BEFORE),
          Map.entry("near", IN_BEFORE),
          Map.entry("the", THE_BEFORE),
          Map.entry("at", AT_BEFORE),
          Map.entry("from", AT_BEFORE),
          Map.entry("to", AT_BEFORE),
          Map.entry("said", SAID_AFTER),
          Map.entry("says", SAID_AFTER),
          Map.entry("told", SAID_AFTER),
          Map.entry("added", SAID_AFTER),
          Map.entry("(", BRACKET_BEFORE | BRACKET_AFTER));

  private Cue() {}

  /** The cues of a lower-case word by itself. */
  static int of(String lower) {
    return WORD_TO_CUES.getOrDefault(lower, 0) | (HONORIFICS.contains(lower) ? HONORIFIC : 0);
  }

  /** What a word says of itself by its usage in raw news. */
  static int ofUsage(int[] usage) {
    int cues = usage[LOWER_CASE] >= FIFTH ? ORDINARY : 0;
    return usage[BEHIND_FIRST_NAME] >= FIFTIETH ? cues | FAMILY_NAME : cues;
  }
}
