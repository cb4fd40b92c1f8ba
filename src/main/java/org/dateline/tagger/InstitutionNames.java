package org.dateline.tagger;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;

/**
 * Institutions by the last word of their names: several words with capitals of which the last is
 * Ministry, University or the like are an organization, if nothing in them is labelled but places.
 */
final class InstitutionNames {
  /** Words that end names of organizations and hardly any others. */
  private static final Set<Integer> HEADS =
      Hashing.ofWords(
          "academy agency airlines airways association authority bank bureau college commission"
              + " committee corporation council department federation foundation fund group holdings"
              + " institute institution league ministry motors organisation organization party"
              + " society university");

  /** Words with a capital at the head of a sentence or a title that are no part of the name. */
  private static final Set<Integer> DETERMINERS = Hashing.ofWords("the this that no a an");

  /** The West Bank is a place. */
  private static final int WEST = Hashing.of("west");

  private final Set<Integer> countries;

  /**
   * @param gazetteer whose names are no institutions, such as the Russian Federation
   */
  InstitutionNames(Gazetteer gazetteer) {
    this.countries =
        gazetteer.forms().stream()
            .map(form -> NameSet.key(form.name()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Labels the institutions of a passage. */
  void apply(Passage passage, byte[] labels) {
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      for (int token = first; token < end; token++) {
        if (passage.word(token).hasUpper() && !passage.isHeadline(token)) {
          int runEnd = passage.runEnd(token) + 1;
          label(passage, labels, start(passage, token, first, runEnd), runEnd);
          token = runEnd - 1;
        }
      }
    }
  }

  /** Where the name in a run can begin: behind a word that is there for the sentence. */
  private static int start(Passage passage, int token, int sentence, int runEnd) {
    int start = token;
    if (start == sentence && passage.word(start).has(Cue.ORDINARY)) {
      start++;
    }
    boolean isLeft = start < runEnd;
    return isLeft && DETERMINERS.contains(passage.word(start).lower()) ? start + 1 : start;
  }

  private void label(Passage passage, byte[] labels, int from, int end) {
    if (end - from < 2
        || !HEADS.contains(passage.word(end - 1).lower())
        || passage.word(from).lower() == WEST
        || countries.contains(passage.key(from, end))
        || Labels.isInside(labels[from])
        || (end < passage.size() && Labels.isInside(labels[end]))) {
      return;
    }
    for (int token = from; token < end; token++) {
      if (labels[token] != Labels.OUTSIDE && Labels.type(labels[token]) != Labels.LOCATION) {
        return;
      }
    }
    Labels.fill(labels, from, end, Labels.ORGANIZATION);
  }
}
