package org.dateline.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.LetterCase;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.Word;

/**
 * The second look at an article: names that its other sentences make clear (Krishnan and Manning
 * 2006 call these non-local dependencies). One instance serves one article after the other.
 *
 * <ul>
 *   <li>Honorifics and offices stand outside the name of a person.
 *   <li>An organization whose last word is one of places, such as Lake or Airport, is a place.
 *   <li>A word that ends the name of a person is that person's family name wherever it stands alone
 *       with a capital, unless the article writes it in lower case as well.
 *   <li>A name that is labelled with one type four times out of five takes this type everywhere.
 *   <li>A name that was passed over here and is labelled elsewhere is labelled here as well, above
 *       all acronyms and the words of headlines.
 *   <li>So are {@link IntroducedAcronyms}.
 * </ul>
 */
final class Consistency {
  private static final int DOLLAR = Hashing.of("$");

  /** Words that end names of places far more often than those of organizations, in all sets. */
  private static final Set<Integer> LAST_OF_PLACE =
      Hashing.ofWords(
          "lake river bridge stadium street avenue island islands station port airport prison"
              + " valley mountains peninsula canal park province sea ocean");

  private static final int FEW = 3;
  private static final int LONGEST = 6;
  private static final int NONE = -1;

  /** Stands beside the four types: how often a word with a capital was labelled with none. */
  private static final int MISSED = 4;

  /**
   * A word that is passed over so many times as often as it is labelled was labelled by mistake.
   */
  private static final int MOST_MISSED = 4;

  private static final int[] NEVER = new int[MISSED + 1];

  private final Map<Integer, int[]> nameToTypes = new HashMap<>();
  private final Map<Integer, Integer> familyNames = new HashMap<>();
  private final IntroducedAcronyms acronyms = new IntroducedAcronyms();

  /** Corrects the labels of a passage. */
  void apply(Passage passage, byte[] labels) {
    nameToTypes.clear();
    familyNames.clear();
    stripHonorifics(passage, labels);
    settleLastWords(passage, labels);
    acronyms.apply(passage, labels);
    gather(passage, labels);
    if (nameToTypes.isEmpty()) {
      return;
    }
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = end(passage, labels, token);
        relabel(passage, labels, token, end);
        token = end - 1;
      } else if (labels[token] == Labels.OUTSIDE) {
        token = find(passage, labels, token) - 1;
      }
    }
  }

  /** Labels a name that was missed here and found elsewhere; returns where to go on. */
  private int find(Passage passage, byte[] labels, int token) {
    if (isFamilyName(passage, labels, token)) {
      labels[token] = (byte) Labels.begin(Labels.PERSON);
      return token + 1;
    }
    int longest = passage.word(token).hasUpper() ? LONGEST : 0;
    for (int end = Math.min(passage.size(), token + longest); end > token; end--) {
      if (isUnlabelledName(passage, labels, token, end)) {
        int[] types = nameToTypes.getOrDefault(passage.key(token, end), NEVER);
        boolean isClear = end - token > 1 || isAcronym(passage, token) || isOrganization(types);
        int fewest = isClear ? 1 : 2;
        int type = clearType(types, Math.max(fewest, types[MISSED] / MOST_MISSED));
        if (type != NONE) {
          labels[token] = (byte) Labels.begin(type);
          Arrays.fill(labels, token + 1, end, (byte) Labels.inside(type));
          return end;
        }
      }
    }
    return token + 1;
  }

  /** Whether a name was labelled as an organization and as nothing else. */
  private static boolean isOrganization(int[] types) {
    return types[Labels.ORGANIZATION] > 0
        && types[Labels.PERSON] + types[Labels.LOCATION] + types[Labels.MISCELLANEOUS] == 0;
  }

  private static boolean isAcronym(Passage passage, int token) {
    return passage.word(token).letterCase() == LetterCase.ALL_CAPITALS
        && !passage.isHeadline(token);
  }

  /** Whether nothing is labelled here, and a name may fill it: in a text all of its capitals. */
  private static boolean isUnlabelledName(Passage passage, byte[] labels, int token, int end) {
    for (int i = token; i < end; i++) {
      if (labels[i] != Labels.OUTSIDE) {
        return false;
      }
    }
    boolean isCut = end < passage.size() && Labels.isInside(labels[end]);
    boolean isWhole =
        passage.isHeadline(token)
            || (passage.runStart(token) == token && passage.runEnd(end - 1) == end - 1);
    boolean isWord =
        end - token == 1
            && !isAcronym(passage, token)
            && (passage.evidence(token) & Cue.SEEN_LOWER_CASE) != 0;
    return isWhole && !isCut && !isWord && passage.word(end - 1).hasUpper();
  }

  private static void stripHonorifics(Passage passage, byte[] labels) {
    for (int token = 0; token + 1 < passage.size(); token++) {
      if (labels[token] == Labels.begin(Labels.PERSON)
          && labels[token + 1] == Labels.inside(Labels.PERSON)
          && passage.word(token).has(Cue.HONORIFIC)) {
        labels[token] = Labels.OUTSIDE;
        labels[token + 1] = (byte) Labels.begin(Labels.PERSON);
      }
    }
  }

  /** A name of several words is what its last word says; a currency is no place. */
  private static void settleLastWords(Passage passage, byte[] labels) {
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = end(passage, labels, token);
        int type = Labels.type(labels[token]);
        int last = passage.word(end - 1).lower();
        if (end - token > 1 && type == Labels.ORGANIZATION && LAST_OF_PLACE.contains(last)) {
          shift(labels, token, end, Labels.LOCATION - type);
        } else if (end < passage.size() && passage.word(end).lower() == DOLLAR) {
          Arrays.fill(labels, token, end, (byte) Labels.OUTSIDE);
        }
        token = end - 1;
      }
    }
  }

  private static void shift(byte[] labels, int from, int to, int types) {
    for (int i = from; i < to; i++) {
      labels[i] = (byte) (labels[i] + 2 * types);
    }
  }

  private void gather(Passage passage, byte[] labels) {
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = end(passage, labels, token);
        int type = Labels.type(labels[token]);
        types(passage, token, end)[type]++;
        if (type == Labels.PERSON && end - token > 1) {
          familyNames.merge(passage.word(end - 1).lower(), 1, Integer::sum);
        }
        token = end - 1;
      } else if (labels[token] == Labels.OUTSIDE && passage.word(token).hasUpper()) {
        types(passage, token, token + 1)[MISSED]++;
      }
    }
  }

  private int[] types(Passage passage, int from, int to) {
    return nameToTypes.computeIfAbsent(passage.key(from, to), key -> new int[MISSED + 1]);
  }

  private void relabel(Passage passage, byte[] labels, int token, int end) {
    int type = Labels.type(labels[token]);
    int better = type;
    if (end - token == 1 && type != Labels.PERSON && isPerson(passage.word(token), type)) {
      better = Labels.PERSON;
    } else if (type < Labels.REPORTED_TYPES) {
      better = majority(types(passage, token, end), type);
    }
    shift(labels, token, end, better - type);
  }

  private boolean isPerson(Word word, int type) {
    return familyNames.containsKey(word.lower())
        && (type != Labels.LOCATION || !word.isOftenPlace());
  }

  private static int majority(int[] types, int type) {
    int clear = clearType(types, FEW + 1);
    return clear == NONE ? type : clear;
  }

  /** The type of four labels out of five, if there are enough and it is one that is reported. */
  private static int clearType(int[] types, int fewest) {
    int best = 0;
    int all = 0;
    for (int type = 0; type < MISSED; type++) {
      all += types[type];
      best = types[type] > types[best] ? type : best;
    }
    boolean isClear = all >= fewest && types[best] * 5 >= all * 4 && best < Labels.REPORTED_TYPES;
    return isClear ? best : NONE;
  }

  private boolean isFamilyName(Passage passage, byte[] labels, int token) {
    Word word = passage.word(token);
    return word.letterCase() == LetterCase.CAPITALIZED
        && familyNames.containsKey(word.lower())
        && (passage.evidence(token) & Cue.SEEN_LOWER_CASE) == 0
        && (token == 0 || labels[token - 1] == Labels.OUTSIDE)
        && (token + 1 >= passage.size() || !Labels.isInside(labels[token + 1]));
  }

  /** The end of the name that begins at a token. */
  static int end(Passage passage, byte[] labels, int begin) {
    int end = begin + 1;
    while (end < passage.size() && Labels.isInside(labels[end])) {
      end++;
    }
    return end;
  }
}
