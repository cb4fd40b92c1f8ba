package org.dateline.extract.country.person;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.Ambiguity;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Form;
import org.dateline.model.RuleId;

/** Tells countries from people of the same name: Michael Jordan, the singer Kenya Able. */
public final class NamesakeRule {
  private static final Set<String> TITLES = WordList.exact("personal-titles.txt");
  private static final Set<String> STATE_WORDS = WordList.exact("state-words.txt");
  private static final Set<String> WORD_NAMES = WordList.exact("word-given-names.txt");

  /** Words before a country that also stand before a person whom an age or a role explains. */
  private static final Set<String> PREPOSITIONS = Set.of("to", "of", "from", "against", "between");

  /** Who is sent to a country, before such a word: envoy for Syria Staffan de Mistura. */
  private static final Set<String> SENT = WordList.exact("sent-to-countries.txt");

  /** Verbs of what is done to countries. */
  private static final Set<String> VISITING = WordList.exact("visiting-verbs.txt");

  private static final Set<String> PUNCTUATION = Set.of(",", "-", "\u2013", ";", ":");

  private static final Set<String> PARTICLES = Set.of("van", "von", "bin", "ibn", "ter", "ten");

  private final Lexicon lexicon;
  private final PersonSigns signs;

  public NamesakeRule(Lexicon lexicon, PersonSigns signs) {
    this.lexicon = lexicon;
    this.signs = signs;
  }

  /** A refusal if the words around make the candidate a person's name. */
  public Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    if (!isOneWord(words)) {
      return Optional.empty();
    }
    Set<String> readings = lexicon.readingWords(candidate.lexeme());
    if (isSurname(candidate, readings, words)) {
      return Optional.of(Verdict.refuse(RuleId.PERSON_NAME, words.within(1, 0)));
    }
    if (readings.contains(Ambiguity.GIVEN_NAME) && isGivenName(words)) {
      return Optional.of(Verdict.refuse(RuleId.PERSON_NAME, words.within(0, 1)));
    }
    return isFirstOfPair(candidate, words) || isBeforeParticle(candidate, words)
        ? Optional.of(Verdict.refuse(RuleId.PERSON_NAME, words.within(0, 1)))
        : Optional.empty();
  }

  /** Whether a family name with a particle follows: Dane van Rooyen. */
  private static boolean isBeforeParticle(Candidate candidate, Neighbours words) {
    return (candidate.isName() || candidate.isDemonym())
        && PARTICLES.contains(words.right(1))
        && Neighbours.isCapitalised(words.right(2))
        && !words.isTitleCase();
  }

  private boolean isSurname(Candidate candidate, Set<String> readings, Neighbours words) {
    if (candidate.form() == Form.ABBREVIATION) {
      return false;
    }
    String before = words.left(1);
    boolean isSurname = readings.contains(Ambiguity.SURNAME);
    boolean isInitial = before.length() == 2 && before.charAt(1) == '.';
    if (signs.isGivenName(isInitial ? words.left(2) : before)
        && (isSurname || !candidate.isDemonym())) {
      return true;
    }
    return isTitled(candidate, isSurname, words)
        || (!readings.isEmpty() && signs.isBesideSurname(words))
        || (isSurname
            && readings.contains(Ambiguity.GIVEN_NAME)
            && isUnknownGivenName(before, words))
        || isLastOfPair(candidate, isSurname, words);
  }

  /** Whether a title stands before it that no country has: Mr. England. */
  private boolean isTitled(Candidate candidate, boolean isSurname, Neighbours words) {
    String before = words.left(1);
    return TITLES.contains(before)
        && (isSurname
            || (!before.equals("Miss")
                && (candidate.isName() || candidate.isDemonym())
                && !Neighbours.isCapitalised(words.right(1))));
  }

  /** A capitalised word that nothing else explains, inside a sentence that is no headline. */
  private boolean isUnknownGivenName(String before, Neighbours words) {
    return signs.isUncommon(before)
        && before.chars().skip(1).allMatch(Character::isLowerCase)
        && !words.left(2).isEmpty()
        && !words.isTitleCase();
  }

  /** Whether it is the second word of a pair that is a person by what stands around. */
  private boolean isLastOfPair(Candidate candidate, boolean isSurname, Neighbours words) {
    String given = words.left(1);
    if (!(candidate.isName() || candidate.isDemonym())
        || !(signs.isNameWord(given) || WORD_NAMES.contains(given))) {
      return false;
    }
    if (candidate.isDemonym() && words.isPlural()) {
      return false;
    }
    boolean isOver = signs.isOver(words.right(1)) || signs.isActing(words, 1);
    if (WORD_NAMES.contains(given) || signs.isGivenName(given)) {
      return signs.isExplained(words, 1)
          || signs.isSubject(words, 1)
          || (isOver && (signs.isIntroduced(words, 2) || signs.isSpeaking(words, 2, 1)))
          || (isOver && (isSurname || candidate.isName()) && signs.isAmongPeople(words, 2, 1))
          || (isOver && isSurname && Neighbours.isLower(words.left(2)));
    }
    if (!signs.isUncommon(given) || words.isTitleCase()) {
      return false;
    }
    if (words.left(2).isEmpty() && signs.isActing(words, 1)) {
      return true;
    }
    return isOver
        && (signs.isIntroduced(words, 2)
            || ((Neighbours.isLower(words.left(2)) || PUNCTUATION.contains(words.left(2)))
                && (signs.isExplained(words, 1) || signs.isSpeaking(words, 2, 1))));
  }

  /** Whether it is the first word of such a pair. */
  private boolean isFirstOfPair(Candidate candidate, Neighbours words) {
    if (!candidate.isName()) {
      return false;
    }
    if (isSource(words)) {
      return !words.isTitleCase();
    }
    if (LoneNameRule.isNamed(words)) {
      return false;
    }
    String before = words.left(1);
    boolean isInTaggedName =
        Neighbours.isCapitalised(before)
            && !signs.isOpening(words, 1)
            && !signs.isIntroduced(words, 1)
            && !signs.isHeadedByRole(words, 1);
    boolean isLed = WordKinds.isBeforeCountry(before);
    if (isInTaggedName
        || (isLed && !PREPOSITIONS.contains(before))
        || STATE_WORDS.contains(words.right(2))) {
      return false;
    }
    String last = words.right(1);
    int after = PersonSigns.isInitial(last) && signs.isNameWord(words.right(2)) ? 3 : 2;
    boolean isSurname = signs.isSurnameBeforeVerb(words, 1);
    if (after == 2 && !signs.isNameWord(last) && !isSurname) {
      return false;
    }
    if (after == 2 && signs.isNameWord(words.right(2))) {
      after = 3;
    }
    boolean isUncommonPair =
        after == 2
            && (signs.isUncommon(last) || isSurname)
            && !words.isTitleCase()
            && isOpen(words);
    if (isLed) {
      return (isUncommonPair && !signs.isGivenName(last))
          || (!words.isTitleCase() && signs.isExplained(words, after));
    }
    return isUncommonPair
        || signs.isAged(words, after)
        || signs.isActing(words, after)
        || (PersonSigns.isInitial(last) && signs.isSubject(words, after))
        || (!words.isTitleCase()
            && (signs.isIntroduced(words, 1)
                || signs.isExplained(words, after)
                || signs.isSpeaking(words, 1, after)
                || words.right(after).equals("'s")
                || signs.isActedOn(words, 1)
                || signs.isAmongPeople(words, 1, after)
                || words.left(1).equals("by")));
  }

  /** Whether nothing before or behind such a pair speaks for the country: pro-Israel Jew. */
  private boolean isOpen(Neighbours words) {
    String before = words.left(1);
    String behind = words.right(2);
    boolean isListed =
        (before.equals(",") || before.equals("and")) && lexicon.isForm(words.left(2));
    boolean isCountryNext =
        behind.equals(",") && lexicon.isForm(words.right(3)) && !signs.isUncommon(words.right(4));
    return !before.endsWith("-")
        && !before.equals("/")
        && !VISITING.contains(before)
        && !isListed
        && !isCountryNext
        && !behind.equals(":")
        && (behind.isEmpty() || !Character.isDigit(behind.charAt(0)))
        && !SENT.contains(words.left(2).toLowerCase(Locale.ROOT));
  }

  /** Whether it is the first name of somebody who is quoted: according to Malta Able. */
  private boolean isSource(Neighbours words) {
    return words.left(1).equals("to")
        && words.left(2).equalsIgnoreCase("according")
        && signs.isNameWord(words.right(1))
        && signs.isOver(words.right(2));
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
        || (after.chars().anyMatch(Character::isLowerCase) && !words.isTitleCase());
  }

  private static boolean isOneWord(Neighbours words) {
    return words.surface().indexOf(' ') < 0;
  }
}
