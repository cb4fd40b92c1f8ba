package org.dateline.extract.entity;

import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.text.Folding;

/** Knows titles, honorifics, roles and nationalities that stand before a person's name. */
final class Titles {
  private static final int LONGEST = 4;
  private static final Set<String> TITLES = WordList.folded("titles.txt");

  private final Set<String> nationalities;

  /**
   * @param nationalities folded demonyms and abbreviations, as in "Russian President" or "U.S.
   *     Sen."
   */
  Titles(Set<String> nationalities) {
    this.nationalities = nationalities;
  }

  /** How many of these words, from {@code from} on, are titles; all of them if nothing else is. */
  int count(List<String> words, int from) {
    int at = from;
    int length = titleAt(words, at);
    while (length > 0) {
      at += length;
      length = titleAt(words, at);
    }
    return at - from;
  }

  /** Whether a name is a title alone. */
  boolean isTitle(String name) {
    return TITLES.contains(Folding.fold(name));
  }

  private int titleAt(List<String> words, int at) {
    for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
      String phrase = String.join(" ", words.subList(at, at + length));
      if (TITLES.contains(phrase) || (nationalities.contains(phrase) && at + 1 < words.size())) {
        return length;
      }
    }
    return 0;
  }
}
