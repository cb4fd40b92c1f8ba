package org.dateline.tagger;

import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.LetterCase;
import org.dateline.tagger.feature.Passage;

/**
 * Companies that bear ordinary words (Total, Visa, Next). Such a word is the company where it
 * stands alone with a capital inside a sentence, without an article; at the head of a sentence if
 * what follows is what companies do.
 */
final class WordCompanies {
  private static final NameSet NAMES = new NameSet(WordList.lines("companies-of-words.txt"));

  /** What stands before such a word in its ordinary sense, whatever its case. */
  private static final Set<Integer> DETERMINERS =
      Hashing.ofWords("the a an this that my your his her its our their no every each");

  private static final Set<Integer> DEEDS =
      Hashing.ofWords(
          "said says plans gained fell rose jumped slid surged warned declined employs");

  /** What follows a visa and no company: Visa programs. */
  private static final Set<Integer> PAPERWORK =
      Hashing.ofWords("program programs holder holders application applications waiver waivers");

  private static final Set<Integer> LINKS = Hashing.ofWords(", and or");

  private WordCompanies() {}

  /** Labels the companies of a passage. */
  static void apply(Passage passage, byte[] labels) {
    Set<Integer> familyNames = FamilyNames.of(passage, labels);
    Stretch.forEach(
        passage,
        NAMES::end,
        name -> {
          if (isAlone(passage, labels, name)
              && isCompany(passage, labels, name)
              && !familyNames.contains(passage.word(name.from()).lower())) {
            Labels.fill(labels, name.from(), name.to(), Labels.ORGANIZATION);
          }
        });
  }

  /** Whether no other word with a capital and no label is joined to it. */
  private static boolean isAlone(Passage passage, byte[] labels, Stretch name) {
    int from = name.from();
    return !passage.isHeadline(from)
        && passage.word(from).letterCase() == LetterCase.CAPITALIZED
        && Labels.type(labels[from]) != Labels.PERSON
        && Labels.type(labels[from]) != Labels.LOCATION
        && (name.to() >= name.end() || !PAPERWORK.contains(passage.word(name.to()).lower()))
        && passage.runStart(from) == from
        && passage.runEnd(from) == name.to() - 1
        && !Labels.isInside(labels[from])
        && (name.to() >= name.end() || !Labels.isInside(labels[name.to()]));
  }

  private static boolean isCompany(Passage passage, byte[] labels, Stretch name) {
    int from = name.from();
    if (from == name.first()) {
      return name.to() < name.end() && DEEDS.contains(passage.word(name.to()).lower());
    }
    int before = passage.word(from - 1).lower();
    if (LINKS.contains(before)) {
      return from - 2 >= name.first() && Labels.type(labels[from - 2]) == Labels.ORGANIZATION;
    }
    return passage.word(from - 1).isLowerCase() && !DETERMINERS.contains(before);
  }
}
