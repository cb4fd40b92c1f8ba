package org.dateline.extract.country.person;

import java.util.Locale;
import java.util.Set;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.WordList;

/** The signs by which a name alone is that of somebody's kin or pet: her son Israel. */
final class FamilySigns {
  private static final Set<String> KIN = WordList.exact("kin.txt");
  private static final Set<String> SIBLINGS = WordList.exact("siblings.txt");
  private static final Set<String> NUMBERS = WordList.exact("small-numbers.txt");
  private static final Set<String> NO_KIN = WordList.exact("after-mother.txt");
  private static final Set<String> OWNERS =
      Set.of("his", "her", "their", "my", "our", "your", "whose", "'s", "'", "\u2019s");
  private static final Set<String> GIVEN = WordList.exact("countries-given-as-names.txt");
  private static final Set<String> HOME = WordList.exact("home-words.txt");
  private static final Set<String> PET_WORDS = WordList.exact("pet-words.txt");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "their");
  private static final int FARTHEST = 3;

  private FamilySigns() {}

  static boolean isKinWord(String word) {
    return KIN.contains(word);
  }

  static boolean isNearKin(Neighbours words) {
    return words.areNear(KIN);
  }

  /** Whether it is somebody's kin or pet: her son Israel; their old dog Togo; a daughter, Kenya. */
  static boolean isNamed(Neighbours words) {
    int comma = words.left(1).equals(",") ? 1 : 0;
    return KIN.contains(words.left(comma + 1))
        && isOwned(words, comma + 2)
        && (comma == 0 || isEnd(words.right(1)));
  }

  private static boolean isOwned(Neighbours words, int from) {
    for (int k = from; k < from + FARTHEST; k++) {
      String word = words.left(k).toLowerCase(Locale.ROOT);
      if (OWNERS.contains(word)) {
        return true;
      }
      if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEnd(String word) {
    return word.isEmpty() || word.equals(",") || word.equals(";") || word.equals(".");
  }

  /** Whether it stands in a list of kin: two sons, Dane and Israel; a daughter, Kenya; and. */
  static boolean isListed(Neighbours words) {
    if (!isEnd(words.right(1)) && !words.right(1).equals("and")) {
      return false;
    }
    int k = 1;
    while (WordKinds.isOfRow(words.left(k))) {
      k++;
    }
    return k > 1
        && words.left(k - 1).equals(",")
        && (KIN.contains(words.left(k)) || SIBLINGS.contains(words.left(k)))
        && isCounted(words, k + 1);
  }

  /** Whether a number, an article or an owner stands before kin: the eldest sister. */
  private static boolean isCounted(Neighbours words, int from) {
    for (int k = from; k < from + FARTHEST; k++) {
      String word = words.left(k).toLowerCase(Locale.ROOT);
      if (NUMBERS.contains(word) || OWNERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether kin of it is spoken of: Jordan's mother, Ann Able; but not China's mother ship. */
  static boolean hasKin(Neighbours words) {
    String behind = words.right(3);
    return words.right(1).equals("'s")
        && !words.left(1).equals("of")
        && KIN.contains(words.right(2))
        && !words.right(2).endsWith("s")
        && !NO_KIN.contains(behind);
  }

  /** Whether a breed or the like explains it: Togo, a husky with one blue eye. */
  static boolean isPet(Neighbours words) {
    return words.right(1).equals(",")
        && ARTICLES.contains(words.right(2))
        && words.hasRight(PET_WORDS, 3, 2 + FARTHEST);
  }

  /** Whether two given names that are countries as well stand among words of kin and home. */
  static boolean isCouple(Neighbours words) {
    boolean isFirst = words.right(1).equals("and") && GIVEN.contains(words.right(2));
    boolean isSecond = words.left(1).equals("and") && GIVEN.contains(words.left(2));
    String before = words.left(isSecond ? 3 : 1).toLowerCase(Locale.ROOT);
    return (isFirst || isSecond)
        && !WordKinds.isBeforeCountry(before)
        && GIVEN.contains(words.surface())
        && (words.areNear(HOME) || isNearKin(words));
  }

  /** Whether it shares the family name of the next: the sisters Cyprus and Malta Able. */
  static boolean isSibling(Neighbours words, PersonSigns signs) {
    String next = words.right(2);
    return SIBLINGS.contains(words.left(1).toLowerCase(Locale.ROOT))
        && words.right(1).equals("and")
        && Neighbours.isCapitalised(next)
        && (signs.isUncommon(words.right(3)) || !Neighbours.isCapitalised(words.right(3)));
  }

  /** Whether kin of its own, or what else is his or hers, goes with a pair: and her brother. */
  static boolean isWithKin(Neighbours words, int after) {
    String owner = words.right(after + 1);
    return words.right(after).equals("and")
        && (owner.equals("his")
            || owner.equals("her")
            || (OWNERS.contains(owner) && KIN.contains(words.right(after + 2))));
  }
}
