package org.dateline.tagger;

import java.util.HashSet;
import java.util.Set;
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
}
