package org.dateline.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words that a tagger has met, found by their characters without making a string. An open hash
 * table; when it is full it is emptied, which costs speed alone. One thread only.
 */
final class WordCache {
  static final int LIMIT = 1 << 16;

  /** Of a longer token only this many characters are looked at. */
  static final int LONGEST = 100;

  private final TaggerModel model;
  private final ScoredWord[] slots = new ScoredWord[LIMIT * 2];
  private final Map<String, Evidence> lowerToEvidence = new HashMap<>();
  private int size;

  WordCache(TaggerModel model) {
    this.model = model;
  }

  /** The word written at {@code [start, end)}. */
  ScoredWord word(String text, int start, int end) {
    int length = Math.min(end - start, LONGEST);
    int slot = slot(text, start, length);
    while (slots[slot] != null) {
      if (slots[slot].isWritten(text, start, length)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return put(text.substring(start, start + length));
  }

  /** The word of a string. */
  ScoredWord word(String surface) {
    return word(surface, 0, surface.length());
  }

  int size() {
    return size;
  }

  /** Makes room for a whole article's new words, so that its evidence stays in one piece. */
  void makeRoom() {
    if (size >= LIMIT / 2) {
      Arrays.fill(slots, null);
      lowerToEvidence.clear();
      size = 0;
    }
  }

  private ScoredWord put(String surface) {
    String lower = surface.toLowerCase(Locale.ROOT);
    Evidence evidence = lowerToEvidence.computeIfAbsent(lower, key -> new Evidence());
    WordFeatures features = model.analyzer().analyze(surface);
    ScoredWord word = ScoredWord.of(surface, features, model.weights(), evidence);
    if (size < LIMIT) {
      int slot = slot(surface, 0, surface.length());
      while (slots[slot] != null) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = word;
      size++;
    }
    return word;
  }

  private int slot(String text, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }
}
