package org.dateline.extract.country.person;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.Ambiguity;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Form;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;

/**
 * Refuses what the tagger, which weighs the whole sentence, takes for a part of a longer name: of
 * somebody's (Abraham Denmark), another place's (French Hill), a body's that is not of the state
 * (Oxfam America); or for somebody's name alone (Finn was last seen). It has the last word, after
 * all other rules.
 */
public final class TaggedNameRule {
  private static final Set<String> WORD_NAMES = WordList.exact("word-given-names.txt");
  private static final Set<String> REGIONS = WordList.exact("before-regions.txt");
  private static final Set<String> SEATS = WordList.exact("seats-of-states.txt");
  private static final Set<String> OF_STATES = WordList.exact("words-of-states.txt");

  /** Words before a country's abbreviation that make a side or a body of the nation. */
  private static final Set<String> NATIONAL = WordList.exact("before-national-sides.txt");

  /** Words before "for" in names of parties, which count: Alternative for Germany. */
  private static final Set<String> PARTIES =
      Set.of("Alternative", "Alliance", "Party", "Movement", "Choice");

  private static final Set<String> OWNERS = Set.of("his", "her");

  /** How far behind a person's name what is his may stand. */
  private static final int FARTHEST = 4;

  private static final Set<String> UNITED_NATIONS = Set.of("U.N.", "UN");
  private static final Set<String> JOINING = Set.of("for", "the", "and", "&", "'s", "\u2019s");

  /** Behind such words it is the people or the land that is meant: White America. */
  private static final Set<String> MOST_SPOKEN_OF = Set.of("America", "American", "Soviet");

  private final Lexicon lexicon;
  private final PersonSigns signs;

  public TaggedNameRule(Lexicon lexicon, PersonSigns signs) {
    this.lexicon = lexicon;
    this.signs = signs;
  }

  /** A refusal if the words of the longer name beside the candidate are those of such a name. */
  public Optional<Verdict> judge(Candidate candidate, Neighbours words, TaggedName name) {
    boolean isJoined = words.left(1).endsWith("-") || words.right(1).startsWith("-");
    if (candidate.form() == Form.ABBREVIATION && isBranch(words, name)) {
      return Optional.of(
          Verdict.refuse(RuleId.INSIDE_NAME, words.within(name.before(), name.after())));
    }
    if (!(candidate.isName() || candidate.isDemonym()) || isJoined) {
      return Optional.empty();
    }
    if (!name.isLonger()) {
      return name.type() == MentionType.PERSON
              && (isBareName(candidate, words) || isOwner(candidate, words))
          ? Optional.of(Verdict.refuse(RuleId.PERSON_NAME, ""))
          : Optional.empty();
    }
    String rule =
        switch (name.type()) {
          case PERSON -> isPerson(candidate, words, name) ? RuleId.PERSON_NAME : "";
          case LOCATION ->
              !words.isTitleCase() && isOtherPlace(words, name) && !isRegion(candidate, words, name)
                  ? RuleId.OTHER_PLACE
                  : "";
          case ORGANIZATION ->
              !words.isTitleCase() && isOtherBody(words, name) ? RuleId.INSIDE_NAME : "";
          default -> "";
        };
    return rule.isEmpty()
        ? Optional.empty()
        : Optional.of(Verdict.refuse(rule, words.within(name.before(), name.after())));
  }

  /** Whether the words of the name right beside the candidate are all of a kind. */
  private static boolean areBeside(Neighbours words, TaggedName name, Predicate<String> kind) {
    return (name.before() == 0 || kind.test(words.left(1)))
        && (name.after() == 0 || kind.test(words.right(1)));
  }

  /** Whether a demonym is no noun, as it stands without an article: Finn was last seen. */
  private static boolean isBareName(Candidate candidate, Neighbours words) {
    return candidate.isDemonym()
        && !words.isPlural()
        && words.surface().indexOf('.') < 0
        && !words.isTitleCase()
        && !WordKinds.isDeterminer(words.left(1));
  }

  /** Whether it is a given name of somebody who has something: Chad phoned his wife. */
  private boolean isOwner(Candidate candidate, Neighbours words) {
    return candidate.isName()
        && lexicon.readingWords(candidate.lexeme()).contains(Ambiguity.GIVEN_NAME)
        && Neighbours.isLower(words.right(1))
        && words.hasRight(OWNERS, 2, FARTHEST)
        && !words.isTitleCase();
  }

  private boolean isPerson(Candidate candidate, Neighbours words, TaggedName name) {
    boolean isLedByWord =
        name.before() == 1
            && WORD_NAMES.contains(words.left(1))
            && Neighbours.isLower(words.right(1));
    boolean isBehindGivenName = name.before() == 1 && lexicon.isGivenName(words.left(1));
    return areBeside(words, name, Neighbours::isCapitalised)
        && (name.before() == 0 || isBehindGivenName || isNamePart(words.left(1)))
        && (name.after() == 0 || isNamePart(words.right(1)))
        && !(candidate.isDemonym() && (isLedByWord || words.isPlural()));
  }

  private boolean isNamePart(String word) {
    return signs.isShortName(word)
        || signs.isNameWord(word)
        || PersonSigns.isInitial(word)
        || signs.isShoutedName(word);
  }

  private boolean isOtherPlace(Neighbours words, TaggedName name) {
    boolean isPartOfCountry = name.before() > 0 && REGIONS.contains(words.left(name.before()));
    boolean isVerb = name.before() > 0 && words.left(1).endsWith("ing");
    boolean isSeat = name.after() > 0 && SEATS.contains(words.right(name.after()));
    boolean isOneWord = words.surface().chars().allMatch(Character::isLetter);
    return isOneWord
        && areBeside(words, name, word -> Neighbours.isCapitalised(word) && !lexicon.isForm(word))
        && !MOST_SPOKEN_OF.contains(words.surface())
        && !isPartOfCountry
        && !isVerb
        && !isSeat;
  }

  /** Whether it is a region of the country, which has a name of its own: the Honduran Mosquitia. */
  private boolean isRegion(Candidate candidate, Neighbours words, TaggedName name) {
    return candidate.isDemonym()
        && name.before() == 0
        && WordKinds.isDeterminer(words.left(1))
        && signs.isUncommon(words.right(1));
  }

  /** Whether a body that is none of the state ends in it, or nearly so: Families USA. */
  private boolean isBranch(Neighbours words, TaggedName name) {
    String before = words.left(1);
    return name.type() == MentionType.ORGANIZATION
        && name.before() > 0
        && (name.after() == 0 || (name.after() == 1 && !OF_STATES.contains(words.right(1))))
        && words.surface().chars().allMatch(Character::isLetter)
        && Neighbours.isCapitalised(before)
        && !lexicon.isForm(before)
        && !WordKinds.isRole(before)
        && !NATIONAL.contains(before)
        && !words.isTitleCase();
  }

  /** Whether it is a body of its own; a name of two words is a state's: United States Centers. */
  private static boolean isOtherBody(Neighbours words, TaggedName name) {
    boolean isForCountry =
        words.left(1).equals("for")
            && name.before() > 1
            && (name.after() == 0 || JOINING.contains(words.right(1)))
            && !PARTIES.contains(words.left(2));
    return areBeside(words, name, TaggedNameRule::isPartOfName)
        && words.surface().indexOf(' ') < 0
        && (isForCountry || !isOfState(words, name));
  }

  private static boolean isPartOfName(String word) {
    return (Neighbours.isCapitalised(word) && !UNITED_NATIONS.contains(word))
        || JOINING.contains(word);
  }

  /** Whether it is a body of the state or nation, by any of its words: the Syrian Army. */
  private static boolean isOfState(Neighbours words, TaggedName name) {
    return words.hasLeft(OF_STATES, 1, name.before()) || words.hasRight(OF_STATES, 1, name.after());
  }
}
