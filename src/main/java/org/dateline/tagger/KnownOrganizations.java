package org.dateline.tagger;

import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.LetterCase;
import org.dateline.tagger.feature.Passage;

/**
 * Organizations of a list. News speaks of them without a word that says what they are: a run of
 * words with capitals that is one of these names is that organization, unless the article has a
 * person of this name or writes the word small as well.
 */
final class KnownOrganizations {
  private static final NameSet NAMES = listed(false);

  /** Those of one word in capitals, which must be written so: WHO. */
  private static final NameSet ACRONYMS = listed(true);

  private static final Set<Integer> POSSESSIVES = Hashing.ofWords("'s ’s");
  private static final Set<Integer> IN = Hashing.ofWords("in near");

  private KnownOrganizations() {}

  private static NameSet listed(boolean areAcronyms) {
    List<String> names =
        WordList.lines("known-organizations.txt").stream()
            .filter(name -> name.chars().allMatch(Character::isUpperCase) == areAcronyms)
            .toList();
    return new NameSet(names);
  }

  /** Labels the organizations of a passage. */
  static void apply(Passage passage, byte[] labels) {
    Set<Integer> familyNames = FamilyNames.of(passage, labels);
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      int token = first;
      while (token < end) {
        boolean mayBegin = passage.word(token).hasUpper() && !passage.isHeadline(token);
        int to = mayBegin ? end(passage, token, end) : token;
        if (to > token
            && isNameEnd(passage, token, to)
            && isWhole(passage, labels, token, to, first, end)
            && !isOther(passage, labels, token, to, first, familyNames)) {
          Labels.fill(labels, token, to, Labels.ORGANIZATION);
        }
        token = Math.max(token + 1, to);
      }
    }
  }

  private static int end(Passage passage, int token, int end) {
    boolean isAcronym = passage.word(token).letterCase() == LetterCase.ALL_CAPITALS;
    int to = NAMES.end(passage, token, end);
    return to == token && isAcronym ? ACRONYMS.end(passage, token, end) : to;
  }

  private static boolean isNameEnd(Passage passage, int from, int to) {
    return passage.word(to - 1).hasUpper() || (to - from > 1 && isPossessive(passage, to - 1));
  }

  private static boolean isPossessive(Passage passage, int token) {
    return POSSESSIVES.contains(passage.word(token).lower());
  }

  /**
   * Whether no label goes on outside of the words and no other words with capitals are beside them,
   * but for the first of a sentence.
   */
  private static boolean isWhole(
      Passage passage, byte[] labels, int from, int to, int first, int end) {
    boolean isCut = Labels.isInside(labels[from]) || (to < end && Labels.isInside(labels[to]));
    int start = passage.runStart(from);
    boolean isStart =
        start == from || (start == first && start == from - 1 && labels[start] == Labels.OUTSIDE);
    return !isCut && isStart && (to >= end || !passage.word(to).hasUpper());
  }

  /** Whether one word is a person or a place here, or an ordinary one elsewhere in the article. */
  private static boolean isOther(
      Passage passage, byte[] labels, int from, int to, int first, Set<Integer> familyNames) {
    if (to - from > 1 && !isPossessive(passage, from + 1)) {
      return false;
    }
    boolean isAcronym = passage.word(from).letterCase() == LetterCase.ALL_CAPITALS;
    boolean isPlace =
        labels[from] == Labels.begin(Labels.LOCATION)
            && from > first
            && IN.contains(passage.word(from - 1).lower());
    return isPlace
        || familyNames.contains(passage.word(from).lower())
        || (passage.evidence(from) & Cue.FIRST_NAME_BEFORE) != 0
        || (!isAcronym && (passage.evidence(from) & Cue.SEEN_LOWER_CASE) != 0);
  }
}
