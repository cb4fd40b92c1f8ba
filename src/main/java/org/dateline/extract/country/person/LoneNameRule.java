package org.dateline.extract.country.person;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/**
 * Tells countries from people who are called by one name alone: her son Israel; Panama, 27, works;
 * Harold "Dutch" Able; hugged Malta.
 */
public final class LoneNameRule {
  private static final int NICKNAME_REACH = 5;
  private static final Set<String> NICKNAMED = Set.of("nicknamed");
  private static final Set<String> NAMING = Set.of("named", "called", "nicknamed");
  private static final Set<String> CALLING =
      Set.of("called", "call", "calls", "calling", "nicknamed", "named", "dubbed");
  private static final Set<String> OWNERS = Set.of("his", "her");
  private static final Set<String> PERSONS = Set.of("him", "her", "me");
  private static final Set<String> QUOTES =
      Set.of("\"", "\u201c", "\u201d", "'", "\u2018", "\u2019");
  private static final Set<String> CARING = WordList.exact("deeds-to-persons-alone.txt");
  private static final Set<String> SPEECH = WordList.exact("speech-verbs.txt");

  private final Lexicon lexicon;
  private final PersonSigns signs;

  public LoneNameRule(Lexicon lexicon, PersonSigns signs) {
    this.lexicon = lexicon;
    this.signs = signs;
  }

  /** A refusal if the words around are those around somebody's only name. */
  public Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    boolean isPerson =
        words.surface().indexOf(' ') < 0
            && ((candidate.isName() && isAlone(words))
                || ((candidate.isName() || candidate.isDemonym())
                    && ((!words.isTitleCase() && FamilySigns.isListed(words))
                        || isNickname(words))));
    return isPerson
        ? Optional.of(Verdict.refuse(RuleId.PERSON_NAME, words.within(0, 1)))
        : Optional.empty();
  }

  private boolean isAlone(Neighbours words) {
    return (FamilySigns.isNamed(words) && !Neighbours.isCapitalised(words.right(1)))
        || FamilySigns.isPet(words)
        || FamilySigns.isCouple(words)
        || FamilySigns.isSibling(words, signs)
        || (FamilySigns.hasKin(words) && !words.isTitleCase())
        || (isNamed(words)
            && (signs.isIntroduced(words, 2) || FamilySigns.isKinWord(words.left(2))))
        || isNicknamed(words)
        || isAged(words)
        || isTurned(words)
        || isWithKin(words)
        || isAmongGivenNames(words)
        || isQuoted(words)
        || (CARING.contains(words.left(1)) && signs.isOver(words.right(1)));
  }

  /** Whether it is what somebody or something is named. */
  static boolean isNamed(Neighbours words) {
    return NAMING.contains(words.left(1)) && !Neighbours.isCapitalised(words.right(1));
  }

  /** Whether it has an age, and what the person does follows: Panama, 27, works. */
  private boolean isAged(Neighbours words) {
    String behind = words.right(4);
    boolean isActing = Neighbours.isLower(behind) && !behind.equals("and");
    return signs.isAged(words, 1)
        && (isActing
            || FamilySigns.isNearKin(words)
            || lexicon.isGivenName(PersonSigns.title(words.surface())));
  }

  /** Whether a birthday is told of it: Holland, who turned 40 last week. */
  private static boolean isTurned(Neighbours words) {
    return words.right(1).equals(",")
        && words.right(2).equals("who")
        && (words.right(3).equals("turned") || words.right(3).equals("turns"))
        && PersonSigns.isAge(words.right(4));
  }

  /**
   * Whether it begins a sentence with kin: Jordan and his sister testified, not Brazil and her
   * sister republics.
   */
  private static boolean isWithKin(Neighbours words) {
    return words.left(1).isEmpty()
        && words.right(1).equals("and")
        && OWNERS.contains(words.right(2))
        && FamilySigns.isKinWord(words.right(3))
        && !words.right(4).endsWith("s");
  }

  /** Whether it says something and does another thing beside: said Jamaica, pouring coffee. */
  private static boolean isQuoted(Neighbours words) {
    return SPEECH.contains(words.left(1))
        && words.right(1).equals(",")
        && words.right(2).endsWith("ing");
  }

  /** Whether it stands between given names or before two: Omar, Samoa, Beth and Tyrell. */
  private boolean isAmongGivenNames(Neighbours words) {
    String next = words.right(1);
    boolean isFirst =
        words.left(1).isEmpty()
            && next.equals(",")
            && signs.isGivenName(words.right(2))
            && words.right(3).equals("and")
            && signs.isGivenName(words.right(4));
    return isFirst
        || (words.left(1).equals(",")
            && signs.isGivenName(words.left(2))
            && (next.equals(",") || next.equals("and"))
            && signs.isGivenName(words.right(2)));
  }

  /** Whether a nickname is spoken of before it: nicknamed the tall goalkeeper Sweden. */
  private boolean isNicknamed(Neighbours words) {
    return words.hasLeft(NICKNAMED, 2, NICKNAME_REACH)
        && signs.isOver(words.right(1))
        && !WordKinds.isBeforeCountry(words.left(1));
  }

  /** Whether it is a nickname: Harold "Dutch" Able, called him Swede. */
  private boolean isNickname(Neighbours words) {
    boolean isCalled =
        PERSONS.contains(words.left(1))
            && CALLING.contains(words.left(2))
            && signs.isOver(words.right(1));
    return isCalled
        || (QUOTES.contains(words.left(1))
            && QUOTES.contains(words.right(1))
            && signs.isNameWord(words.left(2))
            && signs.isNameWord(words.right(2)));
  }
}
