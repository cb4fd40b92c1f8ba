package org.dateline.tagger.feature;

/**
 * What the tagger knows of a written form wherever it stands.
 *
 * @param lower hash of the lower-case form
 * @param shape hash of the {@link WordShape}
 * @param letterCase how it is written
 * @param transition the row of transition weights to use when a label enters this word
 * @param cluster hash of its whole Brown cluster path
 * @param clusterPrefix hash of the first eight bits of that path
 * @param hasDigit whether it has a digit
 * @param cues the {@link Cue} bits it gives to its neighbours
 */
public record Word(
    int lower,
    int shape,
    LetterCase letterCase,
    int transition,
    int cluster,
    int clusterPrefix,
    boolean hasDigit,
    int cues) {

  /** Whether a name can begin here: the word has a capital letter. */
  public boolean hasUpper() {
    return switch (letterCase) {
      case ALL_CAPITALS, CAPITALIZED, MIXED -> true;
      default -> false;
    };
  }

  /** Whether its first letter is a capital. */
  boolean isCapitalized() {
    return letterCase == LetterCase.CAPITALIZED || letterCase == LetterCase.ALL_CAPITALS;
  }

  /** Whether it is of lower-case letters. */
  public boolean isLowerCase() {
    return letterCase == LetterCase.LOWER;
  }

  /** Whether a gazetteer knows a place of this name. */
  public boolean isOftenPlace() {
    return has(Cue.KNOWN_PLACE);
  }

  public boolean isSymbol() {
    return letterCase == LetterCase.SYMBOL;
  }

  public boolean has(int cue) {
    return (cues & cue) != 0;
  }
}
