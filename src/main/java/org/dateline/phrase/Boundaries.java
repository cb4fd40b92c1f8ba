package org.dateline.phrase;

/** Where words, white space and marks that are folded away end in a text. */
final class Boundaries {
  private Boundaries() {}

  /** Whether a word may end before {@code end}. */
  static boolean endsWord(String text, int end, int limit) {
    return end >= limit
        || !CharFolding.isWord(text.charAt(end))
        || !CharFolding.isWord(text.charAt(end - 1));
  }

  /** Where the word ends that a position is inside of. */
  static int endOfWord(String text, int inside, int limit) {
    int i = inside;
    while (i < limit
        && (CharFolding.isWord(text.charAt(i))
            || CharFolding.fold(text.charAt(i)) == CharFolding.SKIPPED)) {
      i++;
    }
    return i;
  }

  /** The position after the marks at {@code from} that folding leaves out. */
  static int skipMarks(String text, int from, int limit) {
    int i = from;
    while (i < limit && CharFolding.fold(text.charAt(i)) == CharFolding.SKIPPED) {
      i++;
    }
    return i;
  }

  /** One past the white space at {@code from}; -1 if it holds a blank line. */
  static int skipGap(String text, int from, int limit) {
    int breaks = 0;
    int i = from;
    while (i < limit && CharFolding.fold(text.charAt(i)) == ' ') {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
      i++;
    }
    return breaks > 1 ? -1 : i;
  }
}
