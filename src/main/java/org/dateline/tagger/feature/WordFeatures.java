package org.dateline.tagger.feature;

/** The features that a word gives to the tokens around it, by how far it is from them. */
public final class WordFeatures {
  private final Word word;
  private final int[] own;
  private final int[] near;
  private final int[] far;

  /**
   * @param word what context features need of it
   * @param own for the word itself; the first {@link #LEXICAL} name the word
   * @param near for its two neighbours
   * @param far for the tokens two steps away
   */
  WordFeatures(Word word, int[] own, int[] near, int[] far) {
    this.word = word;
    this.own = own;
    this.near = near;
    this.far = far;
  }

  public Word word() {
    return word;
  }

  int[] own() {
    return own;
  }

  int[] near() {
    return near;
  }

  int[] far() {
    return far;
  }

  /** How many of a word's own features are of this very word; the trainer drops them at times. */
  public static final int LEXICAL = 2;

  /** The distances of a word from the token to label, −2 to 2, counted from 0. */
  public static final int POSITIONS = 5;

  /** The features of a word that stands {@code position − 2} tokens after the one to label. */
  public int[] at(int position) {
    return switch (position) {
      case 2 -> own;
      case 1, 3 -> near;
      default -> far;
    };
  }

  /** The row of a feature for a position. */
  public static int atPosition(int feature, int position) {
    return Hashing.mix(feature, 0x1111 * (position + 1));
  }
}
