package org.dateline.tagger.feature;

import java.util.Arrays;

/**
 * The evidence that one article gives for its words, whatever their case: the {@link Cue} bits seen
 * around each anywhere. An open hash table from the hashes of lower-case words, refilled for each
 * article.
 */
public final class Evidence {
  private static final int FEWEST_SLOTS = 1 << 11;

  private int[] words = new int[FEWEST_SLOTS];
  private int[] bits = new int[FEWEST_SLOTS];
  private int mask = FEWEST_SLOTS - 1;

  /** Forgets the last article and makes room for one of so many words. */
  void clear(int size) {
    int slots = Math.max(FEWEST_SLOTS, Integer.highestOneBit(Math.max(1, size)) * 4);
    if (slots > bits.length) {
      words = new int[slots];
      bits = new int[slots];
    } else {
      Arrays.fill(bits, 0, slots, 0);
    }
    mask = slots - 1;
  }

  /** Adds bits, not 0, for a word of this lower-case hash. */
  void add(int lower, int more) {
    int slot = slot(lower);
    words[slot] = lower;
    bits[slot] |= more;
  }

  /** The bits of the word; 0 without any. */
  int bits(int lower) {
    return bits[slot(lower)];
  }

  private int slot(int lower) {
    int slot = lower & mask;
    while (bits[slot] != 0 && words[slot] != lower) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** What the sentence {@code [first, end)} around a token says of its word. */
  public static int at(Passage passage, int token, int first, int end) {
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
