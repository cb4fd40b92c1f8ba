package org.dateline.tagger;

import java.util.HashMap;
import java.util.Map;

/**
 * The second look at an article: names that its other sentences make clear (Krishnan and Manning
 * 2006 call these non-local dependencies). One instance serves one article after the other.
 *
 * <ul>
 *   <li>Honorifics and offices stand outside the name of a person.
 *   <li>A word that ends the name of a person is that person's family name wherever it stands alone
 *       with a capital, unless the article writes it in lower case as well.
 *   <li>A name that is labelled with one type four times out of five takes this type everywhere.
 * </ul>
 */
final class Consistency {
  private static final int PERSON = 0;
  private static final int LOCATION = 2;
  private static final int FEW = 3;

  private final Map<Integer, int[]> nameToTypes = new HashMap<>();
  private final Map<Integer, Integer> familyNames = new HashMap<>();

  /** Corrects the labels of a passage. */
  void apply(Passage passage, byte[] labels) {
    nameToTypes.clear();
    familyNames.clear();
    stripHonorifics(passage, labels);
    gather(passage, labels);
    if (nameToTypes.isEmpty()) {
      return;
    }
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = end(passage, labels, token);
        relabel(passage, labels, token, end);
        token = end - 1;
      } else if (labels[token] == Labels.OUTSIDE && isFamilyName(passage, labels, token)) {
        labels[token] = (byte) Labels.begin(PERSON);
      }
    }
  }

  private static void stripHonorifics(Passage passage, byte[] labels) {
    for (int token = 0; token + 1 < passage.size(); token++) {
      if (labels[token] == Labels.begin(PERSON)
          && labels[token + 1] == Labels.inside(PERSON)
          && passage.word(token).has(Cue.HONORIFIC)) {
        labels[token] = Labels.OUTSIDE;
        labels[token + 1] = (byte) Labels.begin(PERSON);
      }
    }
  }

  private void gather(Passage passage, byte[] labels) {
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = end(passage, labels, token);
        int type = Labels.type(labels[token]);
        nameToTypes.computeIfAbsent(key(passage, token, end), key -> new int[4])[type]++;
        if (type == PERSON && end - token > 1) {
          familyNames.merge(passage.word(end - 1).lower(), 1, Integer::sum);
        }
        token = end - 1;
      }
    }
  }

  private void relabel(Passage passage, byte[] labels, int token, int end) {
    int type = Labels.type(labels[token]);
    int better = type;
    if (end - token == 1 && type != PERSON && isPerson(passage.word(token), type)) {
      better = PERSON;
    } else if (type < Labels.REPORTED_TYPES) {
      better = majority(nameToTypes.getOrDefault(key(passage, token, end), new int[4]), type);
    }
    for (int i = token; better != type && i < end; i++) {
      labels[i] = (byte) (labels[i] + 2 * (better - type));
    }
  }

  private boolean isPerson(Word word, int type) {
    return familyNames.containsKey(word.lower()) && (type != LOCATION || !word.isOftenPlace());
  }

  private static int majority(int[] types, int type) {
    int best = type;
    int all = 0;
    for (int other = 0; other < types.length; other++) {
      all += types[other];
      best = types[other] > types[best] ? other : best;
    }
    boolean isClear = all > FEW && types[best] * 5 >= all * 4 && best < Labels.REPORTED_TYPES;
    return isClear ? best : type;
  }

  private boolean isFamilyName(Passage passage, byte[] labels, int token) {
    Word word = passage.word(token);
    return word.letterCase() == LetterCase.CAPITALIZED
        && familyNames.containsKey(word.lower())
        && (passage.evidence(token) & Cue.SEEN_LOWER_CASE) == 0
        && (token == 0 || labels[token - 1] == Labels.OUTSIDE)
        && (token + 1 >= passage.size() || !Labels.isInside(labels[token + 1]));
  }

  private static int end(Passage passage, byte[] labels, int begin) {
    int end = begin + 1;
    while (end < passage.size() && Labels.isInside(labels[end])) {
      end++;
    }
    return end;
  }

  private static int key(Passage passage, int from, int to) {
    int key = to - from;
    for (int token = from; token < to; token++) {
      key = Hashing.mix(key, passage.word(token).lower());
    }
    return key;
  }
}
