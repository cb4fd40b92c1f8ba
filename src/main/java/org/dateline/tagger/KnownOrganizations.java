package org.dateline.tagger;

import java.util.HashSet;
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

  private static final Set<Integer> BEFORE_PLACE = Hashing.ofWords("in near");

  /** What follows "and" in the name of one firm. */
  private static final Set<Integer> OF_FIRM = Hashing.ofWords("co co. company sons partners");

  /** What stands between a name and where the organization is or works. */
  private static final int IN = Hashing.of("in");

  /** Behind these "of" leads to a place; the Bank of America has it in its name. */
  private static final Set<Integer> ENDS_OF_FIRM =
      Hashing.ofWords("group industries inc corp holdings ltd plc co ag gmbh motors foods energy");

  /** Last words of papers, which have an article of their own: The Sunday Times. */
  private static final Set<Integer> PAPERS =
      Hashing.ofWords(
          "times post press telegraph mirror sun guardian independent economist herald journal news"
              + " tribune observer star mail express record standard globe chronicle examiner nation"
              + " citizen age australian atlantic verge intercept wrap hill lancet gazette review"
              + " republic street weekly yorker wire beast caller maverick");

  private static final int OF = Hashing.of("of");
  private static final int AND = Hashing.of("and");
  private static final int THE = Hashing.of("the");

  private KnownOrganizations() {}

  private static NameSet listed(boolean areAcronyms) {
    List<String> names =
        WordList.lines("known-organizations.txt").stream()
            .filter(name -> name.chars().allMatch(Character::isUpperCase) == areAcronyms)
            .toList();
    return new NameSet(names);
  }

  /**
   * Labels the organizations of a passage.
   *
   * @return the keys of those of more than one word, which are nothing else anywhere in the article
   */
  static Set<Integer> apply(Passage passage, byte[] labels) {
    Set<Integer> settled = new HashSet<>();
    Set<Integer> familyNames = FamilyNames.ofAll(passage, labels);
    Stretch.forEach(
        passage,
        KnownOrganizations::end,
        name -> {
          if (isWhole(passage, labels, name) && !isOther(passage, labels, name, familyNames)) {
            split(passage, labels, name);
            Labels.fill(labels, name.from(), name.to(), Labels.ORGANIZATION);
            if (!name.isOneWord()) {
              settled.add(passage.key(name.from(), name.to()));
            }
          }
        });
    return settled;
  }

  private static int end(Passage passage, int token, int end) {
    if (passage.isHeadline(token)) {
      return token;
    }
    int to = NAMES.end(passage, token, end);
    return to == token && isInCapitals(passage, token) ? ACRONYMS.end(passage, token, end) : to;
  }

  /** Whether a word is an acronym of the list: UN, which is nobody of the family of Kim Jong Un. */
  static boolean isAcronym(Passage passage, int token) {
    return isInCapitals(passage, token) && ACRONYMS.has(passage, token, token + 1);
  }

  /** Whether words are a name of the list. */
  static boolean isListed(Passage passage, int from, int to) {
    return NAMES.has(passage, from, to);
  }

  /** Whether a word alone is a name of the list. */
  static boolean isOne(Passage passage, int token) {
    return isListed(passage, token, token + 1) || isAcronym(passage, token);
  }

  private static boolean isInCapitals(Passage passage, int token) {
    return passage.word(token).letterCase() == LetterCase.ALL_CAPITALS;
  }

  /**
   * Whether no label goes on outside of the words, but to another name, and no other words with
   * capitals are beside them, but for the first of a sentence.
   */
  static boolean isWhole(Passage passage, byte[] labels, Stretch name) {
    int from = name.from();
    int to = name.to();
    int start = passage.runStart(from);
    boolean isBehindThe =
        start == from - 1
            && start == name.first()
            && passage.word(start).lower() == THE
            && !PAPERS.contains(passage.word(to - 1).lower());
    boolean isStart =
        start == from
            || isBehindThe
            || (start == name.first() && start == from - 1 && labels[start] == Labels.OUTSIDE);
    return (!Labels.isInside(labels[from]) || isBehindThe || isAnd(passage, from - 1))
        && (to >= name.end()
            || !Labels.isInside(labels[to])
            || (isAnd(passage, to) && partsAnother(passage, labels, name))
            || isBeforePlace(passage, to))
        && isStart
        && (to >= name.end() || !passage.word(to).hasUpper());
  }

  /** Whether a place follows that is none of the name: Airbus in Spain, Thor Industries of Ohio. */
  private static boolean isBeforePlace(Passage passage, int token) {
    boolean leads =
        passage.word(token).lower() == IN
            || (passage.word(token).lower() == OF
                && ENDS_OF_FIRM.contains(passage.word(token - 1).lower()));
    return leads && token + 1 < passage.size() && passage.word(token + 1).isOftenPlace();
  }

  private static boolean isAnd(Passage passage, int token) {
    boolean isOfFirm =
        token + 1 < passage.size() && OF_FIRM.contains(passage.word(token + 1).lower());
    return passage.word(token).lower() == AND && !isOfFirm;
  }

  /**
   * Whether what follows "and" is another organization: it is no single word that no list has. The
   * National Endowment for the Arts and Humanities is one.
   */
  private static boolean partsAnother(Passage passage, byte[] labels, Stretch name) {
    int next = name.to() + 1;
    boolean isWord = Labels.end(labels, name.to(), passage.size()) == next + 1;
    return name.isOneWord() || !isWord || end(passage, next, name.end()) > next;
  }

  /** Parts a name from "The" before it, and from a place or another name that is joined to it. */
  private static void split(Passage passage, byte[] labels, Stretch name) {
    int from = name.from();
    int to = name.to();
    if (Labels.isInside(labels[from])) {
      labels[from - 1] = Labels.OUTSIDE;
    }
    if (to + 1 < name.end() && Labels.isInside(labels[to])) {
      labels[to] = Labels.OUTSIDE;
      int next = to + 1;
      int type = isAnd(passage, to) ? Labels.type(labels[next]) : Labels.LOCATION;
      if (passage.word(next).lower() == THE && next + 1 < name.end()) {
        labels[next++] = Labels.OUTSIDE;
      }
      if (Labels.isInside(labels[next])) {
        Labels.fill(labels, next, Labels.end(labels, next, passage.size()), type);
      }
    }
  }

  /** Whether one word is a person or a place here, or an ordinary one elsewhere in the article. */
  private static boolean isOther(
      Passage passage, byte[] labels, Stretch name, Set<Integer> familyNames) {
    int from = name.from();
    if (!name.isOneWord() && !NameSet.isPossessive(passage.word(from + 1))) {
      return false;
    }
    boolean isAcronym = isInCapitals(passage, from);
    boolean isPlace =
        labels[from] == Labels.begin(Labels.LOCATION)
            && from > name.first()
            && BEFORE_PLACE.contains(passage.word(from - 1).lower());
    boolean isPerson = FamilyNames.isOne(passage, from, familyNames);
    boolean isWord = (passage.evidence(from) & Cue.SEEN_LOWER_CASE) != 0;
    return isPlace || (!isAcronym && (isPerson || isWord));
  }
}
