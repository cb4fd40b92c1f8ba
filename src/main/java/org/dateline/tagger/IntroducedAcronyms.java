package org.dateline.tagger;

import java.util.HashSet;
import java.util.Set;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.LetterCase;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.Word;

/**
 * The acronyms that an article puts in brackets behind the name of an organization and goes on to
 * use: organizations wherever they stand. One instance serves one article after the other.
 */
final class IntroducedAcronyms {
  private static final int OPENING_BRACKET = Hashing.of("(");
  private static final int CLOSING_BRACKET = Hashing.of(")");

  private final Set<Integer> acronyms = new HashSet<>();

  /** Labels the acronyms that the labelled names of a passage introduce. */
  void apply(Passage passage, byte[] labels) {
    acronyms.clear();
    for (int token = 0; token < passage.size(); token++) {
      if (labels[token] == Labels.begin(Labels.ORGANIZATION)) {
        int end = Labels.end(labels, token, passage.size());
        if (end - token > 1) {
          addBehind(passage, end);
        }
        token = end - 1;
      }
    }
    for (int token = 0; token < passage.size() && !acronyms.isEmpty(); token++) {
      if (isAcronym(passage, token) && standsAlone(passage, labels, token)) {
        labels[token] = (byte) Labels.begin(Labels.ORGANIZATION);
      }
    }
  }

  private void addBehind(Passage passage, int end) {
    if (end + 2 < passage.size()
        && passage.word(end).lower() == OPENING_BRACKET
        && passage.word(end + 1).letterCase() == LetterCase.ALL_CAPITALS
        && passage.word(end + 2).lower() == CLOSING_BRACKET) {
      acronyms.add(passage.word(end + 1).lower());
    }
  }

  private boolean isAcronym(Passage passage, int token) {
    Word word = passage.word(token);
    return word.letterCase() == LetterCase.ALL_CAPITALS
        && acronyms.contains(word.lower())
        && !passage.isHeadline(token);
  }

  private static boolean standsAlone(Passage passage, byte[] labels, int token) {
    return !Labels.isInside(labels[token])
        && (token + 1 == passage.size() || !Labels.isInside(labels[token + 1]));
  }
}
