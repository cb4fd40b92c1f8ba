package org.dateline.tagger;

import java.util.HashSet;
import java.util.Set;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;

/** The family names of the persons that an article has in full. */
final class FamilyNames {
  private FamilyNames() {}

  /** The last words of all persons of more than one word, in lower case, as hashes. */
  static Set<Integer> of(Passage passage, byte[] labels) {
    Set<Integer> names = new HashSet<>();
    for (int token = 0; token < passage.size(); token++) {
      if (labels[token] == Labels.begin(Labels.PERSON)) {
        int end = Labels.end(labels, token, passage.size());
        if (end - token > 1) {
          names.add(passage.word(end - 1).lower());
        }
      }
    }
    return names;
  }

  /**
   * The same, and what stands behind a given name that is no ordinary word: not Twitter of "A
   * Twitter spokesman".
   */
  static Set<Integer> ofAll(Passage passage, byte[] labels) {
    Set<Integer> names = of(passage, labels);
    for (int token = 1; token < passage.size(); token++) {
      if ((passage.evidence(token) & Cue.FIRST_NAME_BEFORE) != 0
          && passage.runStart(token) < token
          && !passage.isHeadline(token)
          && passage.word(token - 1).has(Cue.FIRST_NAME_BEFORE)
          && !passage.word(token - 1).has(Cue.ORDINARY)) {
        names.add(passage.word(token).lower());
      }
    }
    return names;
  }

  /** Whether a word is one of them, or stands behind an honorific. */
  static boolean isOne(Passage passage, int token, Set<Integer> familyNames) {
    return familyNames.contains(passage.word(token).lower())
        || (token > 0
            && passage.word(token - 1).has(Cue.HONORIFIC)
            && passage.word(token - 1).hasUpper());
  }
}
