package org.dateline.tagger.feature;

/** How a word is written, at a glance. */
public enum LetterCase {
  ALL_CAPITALS(1),
  CAPITALIZED(2),
  MIXED(3),
  DIGITS(4),
  LOWER(5),
  SYMBOL(6);

  private final int code;

  LetterCase(int code) {
    this.code = code;
  }

  /** Its number in features and transitions. */
  int code() {
    return code;
  }

  /** The case of a word; one capital alone counts as capitalized. */
  static LetterCase of(String word) {
    boolean hasUpper = false;
    boolean hasLower = false;
    boolean hasDigit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      hasUpper |= Character.isUpperCase(c);
      hasLower |= Character.isLowerCase(c);
      hasDigit |= Character.isDigit(c);
    }
    if (hasUpper) {
      return ofCapitals(word, hasLower);
    }
    if (hasDigit) {
      return DIGITS;
    }
    return Character.isLetter(word.charAt(0)) ? LOWER : SYMBOL;
  }

  private static LetterCase ofCapitals(String word, boolean hasLower) {
    if (!hasLower && word.length() > 1) {
      return ALL_CAPITALS;
    }
    return Character.isUpperCase(word.charAt(0)) ? CAPITALIZED : MIXED;
  }
}
