package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Ambiguity;

/** Tells countries from people of the same name: Michael Jordan, Jordan Peterson. */
final class PersonNames {
  private static final Set<String> TITLES =
      Set.of(
          "Mr.",
          "Mrs.",
          "Ms.",
          "Miss",
          "Dr.",
          "Prof.",
          "Mr",
          "Mrs",
          "Ms",
          "Dr",
          "Sgt.",
          "Sgt",
          "Lt.",
          "Capt.",
          "Officer",
          "Deputy",
          "Detective",
          "Pastor",
          "Rev.",
          "Coach",
          "Justice",
          "Judge",
          "Rep.",
          "Sen.",
          "Gov.",
          "Mayor",
          "Sir",
          "Lady",
          "Lord",
          "Dame");

  private final Lexicon lexicon;
  private final Set<String> givenNames;

  PersonNames(Lexicon lexicon, Set<String> givenNames) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
  }

  /** A refusal if the words around make the candidate a person's name. */
  Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    Set<String> readings = readings(candidate.lexeme());
    if (isSurname(readings, words)) {
      return Optional.of(Verdict.refuse("person-name", words.within(1, 0)));
    }
    if (readings.contains("given-name") && isGivenName(words)) {
      return Optional.of(Verdict.refuse("person-name", words.within(0, 1)));
    }
    return Optional.empty();
  }

  private Set<String> readings(Lexeme lexeme) {
    List<Ambiguity> readings = lexicon.readings(lexeme);
    return readings.stream().map(Ambiguity::reading).collect(Collectors.toSet());
  }

  private boolean isSurname(Set<String> readings, Neighbours words) {
    String before = words.left(1);
    if (!isOneWord(words)) {
      return false;
    }
    if (givenNames.contains(before)) {
      return true;
    }
    boolean isInitial = before.length() == 2 && before.charAt(1) == '.';
    if (isInitial && givenNames.contains(words.left(2))) {
      return true;
    }
    return readings.contains("surname") && TITLES.contains(before);
  }

  private static boolean isGivenName(Neighbours words) {
    String after = words.right(1);
    return Neighbours.isCapitalised(after)
        && after.length() > 2
        && after.chars().anyMatch(Character::isLowerCase)
        && !StateWords.contains(after)
        && !isTitleCase(words);
  }

  /** Whether the words around are capitalised as in a headline, so that a capital says nothing. */
  private static boolean isTitleCase(Neighbours words) {
    int capitalised = 0;
    int seen = 0;
    for (int k = 1; k <= 4; k++) {
      for (String word : List.of(words.left(k), words.right(k))) {
        if (word.length() > 3) {
          seen++;
          capitalised += Neighbours.isCapitalised(word) ? 1 : 0;
        }
      }
    }
    return seen > 2 && capitalised == seen;
  }

  private static boolean isOneWord(Neighbours words) {
    return words.surface().indexOf(' ') < 0;
  }
}
