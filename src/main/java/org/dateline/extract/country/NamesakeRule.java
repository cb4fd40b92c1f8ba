package org.dateline.extract.country;

import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Ambiguity;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/** Tells countries from people of the same name: Michael Jordan, Jordan Peterson. */
final class NamesakeRule {
  private static final Set<String> TITLES = WordList.exact("personal-titles.txt");
  private static final Set<String> STATE_WORDS = WordList.exact("state-words.txt");

  private final Lexicon lexicon;
  private final Set<String> givenNames;

  NamesakeRule(Lexicon lexicon, Set<String> givenNames) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
  }

  /** A refusal if the words around make the candidate a person's name. */
  Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    Set<String> readings = lexicon.readingWords(candidate.lexeme());
    if (isSurname(candidate, readings, words)) {
      return Optional.of(Verdict.refuse(RuleId.PERSON_NAME, words.within(1, 0)));
    }
    if (readings.contains(Ambiguity.GIVEN_NAME) && isGivenName(words)) {
      return Optional.of(Verdict.refuse(RuleId.PERSON_NAME, words.within(0, 1)));
    }
    return Optional.empty();
  }

  private boolean isSurname(Candidate candidate, Set<String> readings, Neighbours words) {
    if (!isOneWord(words) || (candidate.isDemonym() && !readings.contains(Ambiguity.SURNAME))) {
      return false;
    }
    String before = words.left(1);
    boolean isInitial = before.length() == 2 && before.charAt(1) == '.';
    if (givenNames.contains(isInitial ? words.left(2) : before)) {
      return true;
    }
    return readings.contains(Ambiguity.SURNAME)
        && (TITLES.contains(before)
            || (readings.contains(Ambiguity.GIVEN_NAME) && isUnknownGivenName(before, words)));
  }

  /** A capitalised word that nothing else explains, inside a sentence that is no headline. */
  private static boolean isUnknownGivenName(String before, Neighbours words) {
    return Neighbours.isCapitalised(before)
        && before.length() > 2
        && before.chars().allMatch(Character::isLetter)
        && before.chars().skip(1).allMatch(Character::isLowerCase)
        && !words.left(2).isEmpty()
        && !STATE_WORDS.contains(before)
        && !isTitleCase(words);
  }

  private static boolean isGivenName(Neighbours words) {
    String after = words.right(1);
    if (!Neighbours.isCapitalised(after) || after.length() < 3 || STATE_WORDS.contains(after)) {
      return false;
    }
    boolean isInList = words.left(1).equals(",") && words.right(2).equals(",");
    boolean isByline = words.left(1).equalsIgnoreCase("by") && words.left(2).isEmpty();
    return isInList
        || isByline
        || (after.chars().anyMatch(Character::isLowerCase) && !isTitleCase(words));
  }

  /**
   * Whether no longer word around is in lower case, as in a headline, so that capitals say nothing.
   */
  private static boolean isTitleCase(Neighbours words) {
    for (int k = 1; k <= Neighbours.REACH; k++) {
      if (isLowerWord(words.left(k)) || isLowerWord(words.right(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLowerWord(String word) {
    return word.length() > 3 && Character.isLowerCase(word.charAt(0));
  }

  private static boolean isOneWord(Neighbours words) {
    return words.surface().indexOf(' ') < 0;
  }
}
