package org.dateline.extract.country.person;

import org.dateline.extract.country.thing.BreedRule;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.candidate.Candidate;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.WordList;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;

/**
 * Refuses what the tagger, which weighs the whole sentence, takes for a part of somebody's name or
 * of another place's: Abraham Denmark, French Hill. It has the last word, after all other rules.
 */
public final class LongerNameRule {
  private static final Set<String> WORD_NAMES = WordList.exact("word-given-names.txt");
  private static final Set<String> REGIONS = WordList.exact("before-regions.txt");
  private static final Set<String> SEATS = WordList.exact("seats-of-states.txt");

  private final PersonSigns signs;

  public LongerNameRule(PersonSigns signs) {
    this.signs = signs;
  }

  /** A refusal if the words of the longer name beside the candidate are those of such a name. */
  public Optional<Verdict> judge(Candidate candidate, Neighbours words, LongerName name) {
    if (!(candidate.isName() || candidate.isDemonym()) || isJoined(words, name)) {
      return Optional.empty();
    }
    String within = words.within(name.before(), name.after());
    if (name.type() == MentionType.PERSON) {
      return isPerson(candidate, words, name)
          ? Optional.of(Verdict.refuse(RuleId.PERSON_NAME, within))
          : Optional.empty();
    }
    return name.type() == MentionType.LOCATION && isOtherPlace(words, name)
        ? Optional.of(Verdict.refuse(RuleId.PLACE, within))
        : Optional.empty();
  }

  /** Whether a hyphen or a word in lower case joins it: US-Mexico border, Abdullah of Jordan. */
  private static boolean isJoined(Neighbours words, LongerName name) {
    return words.left(1).endsWith("-")
        || words.right(1).startsWith("-")
        || (name.before() > 0 && !Neighbours.isCapitalised(words.left(1)))
        || (name.after() > 0 && !Neighbours.isCapitalised(words.right(1)));
  }

  private boolean isPerson(Candidate candidate, Neighbours words, LongerName name) {
    boolean isLedByWord = name.before() == 1 && WORD_NAMES.contains(words.left(1));
    return (name.before() == 0
            || isNamePart(words.left(1))
            || (name.before() == 1 && signs.isGivenName(words.left(1))))
        && (name.after() == 0 || isNamePart(words.right(1)))
        && !(candidate.isDemonym() && (isLedByWord || words.isPlural()));
  }

  private boolean isNamePart(String word) {
    return signs.isNameWord(word) || PersonSigns.isInitial(word);
  }

  private static boolean isOtherPlace(Neighbours words, LongerName name) {
    boolean isRegion = name.before() > 0 && REGIONS.contains(words.left(name.before()));
    boolean isSeat = name.after() > 0 && SEATS.contains(words.right(name.after()));
    return !isRegion && !isSeat;
  }
}
