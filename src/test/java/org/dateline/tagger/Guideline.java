package org.dateline.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.tagger.feature.Labels;

/**
 * Brings the habits of different training sets to one guideline, that of CoNLL-2003: titles and a
 * leading "the" stand outside names, adjectives of nationality are miscellaneous, and where a set
 * knows no miscellaneous names at all, what it leaves outside may be one.
 */
final class Guideline {
  private static final Set<String> OUTSIDE_NAMES =
      Set.of(
          ("mr mr. mrs mrs. ms ms. dr dr. president vice senator sen. rep. representative gov."
                  + " governor mayor judge justice chief general gen. colonel col. lt. lieutenant"
                  + " sgt. captain capt. minister prime secretary chancellor chairman professor prof."
                  + " congressman congresswoman ambassador rev. reverend coach detective officer")
              .split(" ", -1));

  private static final int OUTSIDE = 1 << Labels.OUTSIDE;
  private static final int MISCELLANEOUS =
      (1 << Labels.begin(Labels.MISCELLANEOUS)) | (1 << Labels.inside(Labels.MISCELLANEOUS));

  private final boolean knowsMiscellaneous;
  private final Set<String> demonyms;

  /**
   * @param knowsMiscellaneous whether the set labels miscellaneous names
   * @param demonyms adjectives of nationality
   */
  Guideline(boolean knowsMiscellaneous, Set<String> demonyms) {
    this.knowsMiscellaneous = knowsMiscellaneous;
    this.demonyms = Set.copyOf(demonyms);
  }

  List<LabelledSentence> apply(List<LabelledSentence> document) {
    List<LabelledSentence> changed = new ArrayList<>(document.size());
    for (LabelledSentence sentence : document) {
      changed.add(apply(sentence));
    }
    return changed;
  }

  private LabelledSentence apply(LabelledSentence sentence) {
    List<String> tokens = sentence.tokens();
    int[] allowed = sentence.allowed().clone();
    for (int i = 0; i < allowed.length; i++) {
      int label = Integer.numberOfTrailingZeros(allowed[i]);
      boolean goesOn = i + 1 < allowed.length && isInside(allowed[i + 1]);
      if (Labels.isBegin(label) && goesOn && isOutsideNames(tokens.get(i), label)) {
        allowed[i] = OUTSIDE;
        allowed[i + 1] >>= 1;
      } else if (!goesOn && isLocation(label) && demonyms.contains(tokens.get(i))) {
        allowed[i] = Labels.isBegin(label) ? OUTSIDE | MISCELLANEOUS : allowed[i];
      }
      if (!knowsMiscellaneous && allowed[i] == OUTSIDE) {
        allowed[i] |= MISCELLANEOUS;
      }
    }
    return new LabelledSentence(tokens, allowed);
  }

  private static boolean isInside(int allowed) {
    return Labels.isInside(Integer.numberOfTrailingZeros(allowed));
  }

  private static boolean isLocation(int label) {
    return Labels.type(label) == Labels.LOCATION;
  }

  private static boolean isOutsideNames(String token, int label) {
    return token.equals("the")
        || (Labels.type(label) == Labels.PERSON
            && OUTSIDE_NAMES.contains(token.toLowerCase(Locale.ROOT)));
  }
}
