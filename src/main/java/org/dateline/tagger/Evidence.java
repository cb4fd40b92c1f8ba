package org.dateline.tagger;

/**
 * The evidence that one article gives for a word, whatever its case: the {@link Cue} bits seen
 * around it anywhere. Kept with the word from article to article and renewed by number.
 */
final class Evidence {
  private int article = -1;
  private int bits;

  void add(int article, int more) {
    bits = this.article == article ? bits | more : more;
    this.article = article;
  }

  int bits(int article) {
    return this.article == article ? bits : 0;
  }

  /** What the sentence {@code [first, end)} around a token says of its word. */
  static int at(Passage passage, int token, int first, int end) {
    Word word = passage.word(token);
    if (word.isLowerCase()) {
      return Cue.SEEN_LOWER_CASE;
    }
    if (!word.hasUpper()) {
      return 0;
    }
    boolean isHeadline = passage.isHeadline(token);
    int bits = 0;
    if (token > first) {
      bits |= before(passage.word(token - 1), isHeadline);
    }
    if (token + 1 < end) {
      bits |= after(passage.word(token + 1), isHeadline);
    }
    return bits;
  }

  private static int before(Word previous, boolean isHeadline) {
    int bits = previous.cues() & Cue.OF_PREVIOUS;
    if (!previous.isCapitalized() || isHeadline) {
      bits &= ~Cue.FIRST_NAME_BEFORE;
    }
    if (isHeadline) {
      return bits;
    }
    if (!previous.isSymbol()) {
      bits |= Cue.SEEN_CAPITALIZED_INSIDE;
    }
    return previous.isCapitalized() ? bits | Cue.CAPITALIZED_BEFORE : bits;
  }

  private static int after(Word next, boolean isHeadline) {
    int bits = next.cues() & Cue.OF_NEXT;
    if (!next.isCapitalized()) {
      bits &= ~Cue.ORGANIZATION_WORD_AFTER;
    }
    return next.isCapitalized() && !isHeadline ? bits | Cue.CAPITALIZED_AFTER : bits;
  }
}
