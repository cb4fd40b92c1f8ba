package org.dateline.phrase;

/**
 * A phrase as it was added to a {@link PhraseTrie}.
 *
 * @param words the phrase
 * @param isExact whether case and accents must be the text's own
 * @param isBeginning whether its last word may go on
 * @param value what it leads to
 * @param <T> what a phrase leads to
 */
record Phrase<T>(String words, boolean isExact, boolean isBeginning, T value) {
  /** Whether the text has it to the letter. */
  boolean equalsText(String text, int start, int end) {
    return end - start == words.length() && text.startsWith(words, start);
  }

  /** Whether the capitals of a text that it equals when folded agree with it. */
  boolean fits(String text, int start, int end) {
    return !isExact && hasCapitals(text, start, end);
  }

  private boolean hasCapitals(String text, int start, int end) {
    int i = start;
    for (int j = 0; j < words.length(); j++) {
      char wanted = words.charAt(j);
      if (CharFolding.fold(wanted) == CharFolding.SKIPPED) {
        continue;
      }
      i = Boundaries.skipMarks(text, i, end);
      char c = text.charAt(i);
      if (Character.isUpperCase(wanted) && Character.isLowerCase(c)) {
        return false;
      }
      i = wanted == ' ' ? Math.abs(Boundaries.skipGap(text, i, end)) : i + 1;
    }
    return true;
  }
}
