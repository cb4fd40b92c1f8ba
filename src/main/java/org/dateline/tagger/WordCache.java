package org.dateline.tagger;

import java.util.Arrays;
import org.dateline.tagger.feature.FeatureList;
import org.jspecify.annotations.Nullable;

/**
 * The words that a tagger has met, found by their characters without making a string. Two open hash
 * tables: when the young one is full it becomes the old one, whose words move on as they are met
 * again, so that rare words fall out and frequent ones stay. One thread only.
 */
final class WordCache {
  static final int LIMIT = 1 << 16;

  /** Of a longer token only this many characters are looked at. */
  static final int LONGEST = 100;

  private final TaggerModel model;
  private ScoredWord[] young = new ScoredWord[LIMIT * 2];
  private ScoredWord[] old = new ScoredWord[LIMIT * 2];
  private final FeatureList rows = new FeatureList();
  private int size;

  WordCache(TaggerModel model) {
    this.model = model;
  }

  /** The word written at {@code [start, end)}. */
  ScoredWord word(String text, int start, int end) {
    int length = Math.min(end - start, LONGEST);
    int hash = hash(text, start, length);
    ScoredWord known = find(young, hash, text, start, length);
    if (known != null) {
      return known;
    }
    ScoredWord earlier = find(old, hash, text, start, length);
    ScoredWord word = earlier != null ? earlier : make(text.substring(start, start + length));
    put(hash, word);
    return word;
  }

  /** The word of a string. */
  ScoredWord word(String surface) {
    return word(surface, 0, surface.length());
  }

  private static @Nullable ScoredWord find(
      ScoredWord[] slots, int hash, String text, int start, int length) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != null) {
      if (slots[slot].isWritten(text, start, length)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return null;
  }

  private ScoredWord make(String surface) {
    return ScoredWord.of(surface, model.analyzer().analyze(surface), model.weights(), rows);
  }

  private void put(int hash, ScoredWord word) {
    if (size == LIMIT) {
      ScoredWord[] emptied = old;
      old = young;
      young = emptied;
      Arrays.fill(young, null);
      size = 0;
    }
    int slot = hash & (young.length - 1);
    while (young[slot] != null) {
      slot = (slot + 1) & (young.length - 1);
    }
    young[slot] = word;
    size++;
  }

  private static int hash(String text, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ (hash >>> 16);
  }
}
