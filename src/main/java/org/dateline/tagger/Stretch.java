package org.dateline.tagger;

/**
 * Some words of a sentence.
 *
 * @param from the first of them, a token of the passage
 * @param to one past the last
 * @param first the first token of their sentence
 * @param end one past its last token
 */
record Stretch(int from, int to, int first, int end) {
  boolean isOneWord() {
    return to - from == 1;
  }
}
