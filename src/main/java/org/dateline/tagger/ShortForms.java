package org.dateline.tagger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.LetterCase;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.Word;

/**
 * The short forms under which an article goes on to speak of an organization: the acronym that it
 * puts in brackets behind the name, and the first word of the name, unless this begins another name
 * as well (Barclays PLC, then Barclays; but not National). One instance serves one article after
 * the other.
 */
final class ShortForms {
  private static final int OPENING_BRACKET = Hashing.of("(");
  private static final int CLOSING_BRACKET = Hashing.of(")");

  private final Set<Integer> acronyms = new HashSet<>();
  private final Map<Integer, Integer> firstWordToName = new HashMap<>();
  private final Set<Integer> ambiguous = new HashSet<>();

  /** Takes in the names of a passage, and labels the acronyms that it introduces. */
  void gather(Passage passage, byte[] labels) {
    acronyms.clear();
    firstWordToName.clear();
    ambiguous.clear();
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = Consistency.end(passage, labels, token);
        if (end - token > 1) {
          addName(passage, token, end, Labels.type(labels[token]));
        }
        token = end - 1;
      }
    }
    ambiguous.forEach(firstWordToName::remove);
    for (int token = 0; token < passage.size() && !acronyms.isEmpty(); token++) {
      if (isAcronym(passage, token) && standsAlone(passage, labels, token)) {
        labels[token] = (byte) Labels.begin(Labels.ORGANIZATION);
      }
    }
  }

  private void addName(Passage passage, int token, int end, int type) {
    int first = passage.word(token).lower();
    if (type != Labels.ORGANIZATION) {
      ambiguous.add(first);
      return;
    }
    int name = passage.key(token, end);
    if (firstWordToName.merge(first, name, (known, more) -> known) != name) {
      ambiguous.add(first);
    }
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

  /** Whether a word is the first of one organization's name, and no known place. */
  boolean isFirstWord(Word word) {
    return firstWordToName.containsKey(word.lower()) && !word.isOftenPlace();
  }
}
