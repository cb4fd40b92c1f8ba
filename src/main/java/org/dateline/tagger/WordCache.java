package org.dateline.tagger;

import org.dateline.tagger.feature.FeatureList;
import org.dateline.text.WordMemory;

/** The words that a tagger has met, their features summed. One thread only. */
final class WordCache {
  static final int LIMIT = 1 << 16;

  /** Of a longer token only this many characters are looked at. */
  static final int LONGEST = 100;

  private final TaggerModel model;
  private final WordMemory<ScoredWord> memory = new WordMemory<>(LIMIT);
  private final FeatureList rows = new FeatureList();

  WordCache(TaggerModel model) {
    this.model = model;
  }

  /** The word written at {@code [start, end)}. */
  ScoredWord word(String text, int start, int end) {
    int stop = Math.min(end, start + LONGEST);
    long key = WordMemory.key(text, start, stop);
    ScoredWord known = memory.find(key);
    return known != null ? known : make(key, text.substring(start, stop));
  }

  /** The word of a string. */
  ScoredWord word(String surface) {
    return word(surface, 0, surface.length());
  }

  private ScoredWord make(long key, String surface) {
    ScoredWord word = ScoredWord.of(model.analyzer().analyze(surface), model.weights(), rows);
    memory.put(key, word);
    return word;
  }
}
