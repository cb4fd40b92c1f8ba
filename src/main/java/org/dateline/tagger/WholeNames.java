package org.dateline.tagger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.WordList;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.LetterCase;
import org.dateline.tagger.feature.Passage;

/**
 * Names that were cut: only the beginning is labelled, or beginning and end as two names. A given
 * name and what follows it are one person; a place of several words that the gazetteer knows is
 * labelled whole; and so is what the article labels whole elsewhere. One instance serves one
 * article after the other.
 */
final class WholeNames {
  /** Names that are apt to be cut, and that the gazetteer of the model does not have. */
  private static final NameSet CUT = new NameSet(WordList.lines("cut-names.txt"));

  private static final Set<Integer> AND = Hashing.ofWords("and &");

  /** The members of a chamber are no part of its name: Senate Democrats. */
  private static final Set<Integer> CAMPS =
      Hashing.ofWords("democrats republicans democrat republican democratic gop districts");

  /** What follows a name and is no noun. */
  private static final Set<Integer> VERBS =
      Stream.of("function-words.txt", "person-verbs.txt", "speech-verbs.txt")
          .flatMap(file -> WordList.lines(file).stream())
          .map(Hashing::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = 6;

  /** How often each name is labelled. */
  private final Map<Integer, Integer> all = new HashMap<>();

  /** The same where no word with a capital follows that may be its end. */
  private final Map<Integer, Integer> ended = new HashMap<>();

  /** How often what begins as a name goes on with other capitals. */
  private final Map<Integer, Integer> cut = new HashMap<>();

  private final Set<Integer> givenNames;
  private Set<Integer> familyNames = Set.of();

  WholeNames(Gazetteer gazetteer) {
    this.givenNames =
        gazetteer.givenNames().stream().map(NameSet::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Labels them whole. */
  void apply(Passage passage, byte[] labels) {
    count(passage, labels);
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int last = passage.endToken(sentence);
      for (int token = passage.firstToken(sentence); token < last; token++) {
        if (Labels.isBegin(labels[token])) {
          token = complete(passage, labels, token, last) - 1;
        }
      }
    }
  }

  private void count(Passage passage, byte[] labels) {
    all.clear();
    ended.clear();
    cut.clear();
    familyNames = FamilyNames.of(passage, labels);
    boolean isBehindPerson = false;
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = Labels.end(labels, token, passage.size());
        int key = key(passage, labels, token, end);
        all.merge(key, 1, Integer::sum);
        if (passage.runEnd(end - 1) == end - 1 && !isBehindPerson) {
          ended.merge(key, 1, Integer::sum);
        }
        for (int to = end; isRest(passage, labels, token, to); to++) {
          cut.merge(key(passage, labels, token, to + 1), 1, Integer::sum);
        }
        isBehindPerson = Labels.type(labels[token]) == Labels.PERSON;
        token = end - 1;
      } else {
        isBehindPerson = false;
      }
    }
  }

  private static int key(Passage passage, byte[] labels, int from, int to) {
    return passage.key(from, to) * Labels.COUNT + labels[from];
  }

  /** Labels the name at a token whole, if it was cut; returns its end. */
  private int complete(Passage passage, byte[] labels, int token, int last) {
    int end = Labels.end(labels, token, passage.size());
    int to = endOfKnown(passage, labels, token, end, last);
    if (end < last
        && isGivenName(passage, labels, token, end)
        && isOne(passage, labels, token, end, last)) {
      to = Labels.end(labels, end, passage.size());
    } else if (to == end && !passage.isHeadline(token)) {
      to = endOfOther(passage, labels, token, end, last);
    }
    if (to > end) {
      boolean isLabelled = labels[to - 1] != Labels.OUTSIDE;
      Labels.fill(labels, token, to, Labels.type(labels[isLabelled ? to - 1 : token]));
    }
    return to;
  }

  /** "Tomasz" before "Emil Quill": neither stands alone in the article. */
  private boolean isGivenName(Passage passage, byte[] labels, int token, int end) {
    int person = Labels.begin(Labels.PERSON);
    return end == token + 1
        && labels[token] == person
        && labels[end] == person
        && passage.word(token).letterCase() == LetterCase.CAPITALIZED
        && passage.word(end).hasUpper()
        && !passage.word(token).has(Cue.HONORIFIC)
        && !familyNames.contains(passage.word(token).lower())
        && !ended.containsKey(key(passage, labels, token, end))
        && !ended.containsKey(key(passage, labels, end, Labels.end(labels, end, passage.size())))
        && passage.word(token).lower() != passage.word(end).lower();
  }

  /**
   * Whether two names side by side are one, though the second has a given name of its own: Mary Ann
   * Quill, but not Quillina Ann Marlow, nor in the Oprah Ann Marlow interview.
   */
  private boolean isOne(Passage passage, byte[] labels, int token, int second, int last) {
    int to = Labels.end(labels, second, passage.size());
    boolean isFull = to - second > 1 && isListedGiven(passage, second);
    boolean isBehindHonorific = token > 0 && passage.word(token - 1).has(Cue.HONORIFIC);
    boolean mayBeGiven =
        passage.word(token).has(Cue.FIRST_NAME_BEFORE) && !isBeforeNoun(passage, to, last);
    return !isFull || isBehindHonorific || isListedGiven(passage, token) || mayBeGiven;
  }

  private boolean isListedGiven(Passage passage, int token) {
    return givenNames.contains(passage.key(token, token + 1));
  }

  private static boolean isBeforeNoun(Passage passage, int word, int last) {
    return word < last
        && passage.word(word).isLowerCase()
        && !NameSet.isPossessive(passage.word(word))
        && !VERBS.contains(passage.word(word).lower());
  }

  /** The end of a known place whose rest has no label, or of a body with a place in front. */
  private static int endOfKnown(Passage passage, byte[] labels, int token, int end, int last) {
    int listed = CUT.end(passage, token, last);
    int to = Math.max(end, Math.max(passage.endOfKnownPlace(token), listed));
    int type = Labels.type(labels[token]);
    boolean isOpen = type == Labels.LOCATION || type == Labels.ORGANIZATION;
    boolean isPlace = listed == to ? isOpen : type == Labels.LOCATION;
    boolean isBody =
        to > end
            && isOpen
            && Labels.isInside(labels[to - 1])
            && Labels.type(labels[to - 1]) == Labels.ORGANIZATION;
    for (int i = end; i < to; i++) {
      isPlace &= labels[i] == Labels.OUTSIDE && passage.word(i).hasUpper();
      isBody &=
          labels[i] == Labels.OUTSIDE
              ? AND.contains(passage.word(i).lower())
              : Labels.type(labels[i]) == Labels.ORGANIZATION;
    }
    boolean isCut = to < passage.size() && Labels.isInside(labels[to]);
    return isBody || (isPlace && !isCut) ? Labels.end(labels, to - 1, passage.size()) : end;
  }

  /** The end of a longer name that the article has whole as often as cut, or more often. */
  private int endOfOther(Passage passage, byte[] labels, int token, int end, int last) {
    int to = end;
    while (to < last && isRest(passage, labels, token, to)) {
      to++;
    }
    int alone = ended.getOrDefault(key(passage, labels, token, end), 0);
    while (to > end && !isWhole(key(passage, labels, token, to), alone)) {
      to--;
    }
    return to;
  }

  /** Whether a word with a capital and without a label may belong to the name before it. */
  private static boolean isRest(Passage passage, byte[] labels, int token, int word) {
    return word < Math.min(passage.size(), token + LONGEST)
        && labels[word] == Labels.OUTSIDE
        && passage.word(word).hasUpper()
        && !CAMPS.contains(passage.word(word).lower());
  }

  private boolean isWhole(int key, int alone) {
    int whole = all.getOrDefault(key, 0);
    return whole > 0 && whole >= alone && whole >= cut.getOrDefault(key, 0);
  }
}
