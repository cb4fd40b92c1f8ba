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
  private Slots young = new Slots();
  private Slots old = new Slots();
  private final FeatureList rows = new FeatureList();
  private int size;

  WordCache(TaggerModel model) {
    this.model = model;
  }

  /** The word written at {@code [start, end)}. */
  ScoredWord word(String text, int start, int end) {
    int length = Math.min(end - start, LONGEST);
    int hash = hash(text, start, length);
    ScoredWord known = young.find(hash, text, start, length);
    if (known != null) {
      return known;
    }
    ScoredWord earlier = old.find(hash, text, start, length);
    ScoredWord word = earlier != null ? earlier : make(text.substring(start, start + length));
    put(hash, word);
    return word;
  }

  /** The word of a string. */
  ScoredWord word(String surface) {
    return word(surface, 0, surface.length());
  }

  private ScoredWord make(String surface) {
    return ScoredWord.of(surface, model.analyzer().analyze(surface), model.weights(), rows);
  }

  private void put(int hash, ScoredWord word) {
    if (size == LIMIT) {
      Slots emptied = old;
      old = young;
      young = emptied;
      young.clear();
      size = 0;
    }
    young.put(hash, word);
    size++;
  }

  private static int hash(String text, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ (hash >>> 16);
  }

  /**
   * An open hash table. The hashes stand apart, so that a word is only looked at if its own fits.
   */
  private static final class Slots {
    private static final int MASK = LIMIT * 2 - 1;

    private final int[] hashes = new int[MASK + 1];
    private final @Nullable ScoredWord[] words = new ScoredWord[MASK + 1];

    @Nullable ScoredWord find(int hash, String text, int start, int length) {
      int slot = hash & MASK;
      for (ScoredWord word = words[slot]; word != null; word = words[slot]) {
        if (hashes[slot] == hash && word.isWritten(text, start, length)) {
          return word;
        }
        slot = (slot + 1) & MASK;
      }
      return null;
    }

    void put(int hash, ScoredWord word) {
      int slot = hash & MASK;
      while (words[slot] != null) {
        slot = (slot + 1) & MASK;
      }
      hashes[slot] = hash;
      words[slot] = word;
    }

    void clear() {
      Arrays.fill(words, null);
    }
  }
}
