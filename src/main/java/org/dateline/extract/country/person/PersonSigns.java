package org.dateline.extract.country.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.WordList;

/**
 * The signs by which two capitalised words are a person: who they are stands before or behind them,
 * or they act as a person does. Positions {@code before} and {@code after} are those of the first
 * word outside the pair, counted as in {@link Neighbours}.
 */
public final class PersonSigns {
  private static final Set<String> ROLES = WordList.exact("roles.txt");
  private static final Set<String> SPEECH = WordList.exact("speech-verbs.txt");
  private static final Set<String> ACTS = WordList.exact("person-verbs.txt");
  private static final Set<String> STATE_WORDS = WordList.exact("state-words.txt");
  private static final Set<String> PARTICLES = WordList.exact("after-language.txt");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "their", "our");
  private static final Set<String> DEEDS = WordList.exact("deeds-to-people.txt");
  private static final Set<String> NO_GIVEN_NAMES = WordList.exact("no-given-names.txt");
  private static final Set<String> LINKS = Set.of("is", "was", "has", "had", "did", "does");
  private static final Set<String> COMMON_WORDS = WordList.exact("common-words.txt");
  private static final Set<String> WORD_SURNAMES = WordList.exact("word-surnames.txt");
  private static final Set<String> FUNCTION_WORDS = WordList.exact("function-words.txt");
  private static final List<String> ROLE_ENDINGS =
      List.of("er", "or", "ist", "ian", "man", "woman", "back", "ess", "eur");
  private static final int SHORTEST = 3;
  private static final int LONG = 5;
  private static final int OLDEST = 115;

  private final Lexicon lexicon;
  private final Set<String> givenNames;

  public PersonSigns(Lexicon lexicon, Set<String> givenNames) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
  }

  /** Whether the word has the shape of a name and is none of a country, of a state or of a day. */
  boolean isNameWord(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return isNameWord(word.substring(0, hyphen)) && isNameWord(word.substring(hyphen + 1));
    }
    return hasNameShape(word)
        && !STATE_WORDS.contains(word)
        && !NO_GIVEN_NAMES.contains(word)
        && !lexicon.isForm(word);
  }

  private static boolean hasNameShape(String word) {
    return word.length() >= SHORTEST
        && Neighbours.isCapitalised(word)
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '\u2019')
        && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  /**
   * Whether the word has the shape of a name and is no common word: Rowntree, but not Sanctions.
   */
  boolean isUncommon(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return isUncommon(word.substring(0, hyphen)) && isUncommon(word.substring(hyphen + 1));
    }
    return isNameWord(word)
        && !word.startsWith("I'")
        && !word.startsWith("I\u2019")
        && !isCommon(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it has the shape of the shortest names: Bo, Al. */
  boolean isShortName(String word) {
    return word.length() == 2
        && Neighbours.isCapitalised(word)
        && Neighbours.isLower(word.substring(1))
        && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is such a word in capitals: ROWNTREE, but not SANCTIONS. */
  boolean isShoutedName(String word) {
    return word.length() >= SHORTEST
        && word.equals(word.toUpperCase(Locale.ROOT))
        && isUncommon(title(word));
  }

  /** Whether the word is a surname as well, and a verb follows: Fox paints. */
  boolean isSurnameBeforeVerb(Neighbours words, int at) {
    String verb = words.right(at + 1);
    return WORD_SURNAMES.contains(words.right(at).toLowerCase(Locale.ROOT))
        && Neighbours.isCapitalised(words.right(at))
        && (isSubject(words, at + 1)
            || (isOver(verb) && Neighbours.isLower(words.left(1)))
            || (verb.length() > SHORTEST && Neighbours.isLower(verb) && verb.endsWith("s")));
  }

  /** Whether it goes with another surname, as the subject of a verb: Brown and Jordan shot. */
  boolean isBesideSurname(Neighbours words) {
    String other = words.left(2);
    return words.left(1).equals("and")
        && isNameWord(other)
        && WORD_SURNAMES.contains(other.toLowerCase(Locale.ROOT))
        && isActing(words, 1);
  }

  private static boolean isCommon(String word) {
    return COMMON_WORDS.contains(word)
        || isInflected(word, "s", ".*")
        || isInflected(word, "es", ".*(?:[sxzo]|[cs]h)")
        || isInflected(word, "d", ".*e")
        || isInflected(word, "ed", ".*")
        || isInflected(word, "ing", ".*");
  }

  private static boolean isInflected(String word, String ending, String shape) {
    String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
    return word.endsWith(ending) && COMMON_WORDS.contains(stem) && stem.matches(shape);
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  /** Whether a title or a role stands right before the pair: the singer, Judge, her daughter. */
  boolean isIntroduced(Neighbours words, int before) {
    String word = words.left(before);
    return WordKinds.isRole(word)
        || word.endsWith("-old")
        || (word.equals(",") && WordKinds.isRole(words.left(before + 1)));
  }

  /** Whether the first word of a sentence has the ending of a role: Fullback Ireland Able. */
  boolean isHeadedByRole(Neighbours words, int before) {
    String word = words.left(before).toLowerCase(Locale.ROOT);
    return words.left(before + 1).isEmpty()
        && word.length() > LONG
        && ROLE_ENDINGS.stream().anyMatch(word::endsWith)
        && !FUNCTION_WORDS.contains(word)
        && !NO_GIVEN_NAMES.contains(words.left(before));
  }

  /** Whether the word is the first of its sentence and has its capital from there: When. */
  boolean isOpening(Neighbours words, int before) {
    return words.left(before + 1).isEmpty()
        && FUNCTION_WORDS.contains(words.left(before).toLowerCase(Locale.ROOT));
  }

  /** Whether an age stands between commas behind it. */
  boolean isAged(Neighbours words, int after) {
    return words.right(after).equals(",")
        && isAge(words.right(after + 1))
        && words.right(after + 2).equals(",");
  }

  static String title(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether an age, who, or a role behind a comma says that it is a person. */
  boolean isExplained(Neighbours words, int after) {
    if (words.right(after).equals("(")) {
      return !words.right(after + 1).isEmpty()
          && Character.isDigit(words.right(after + 1).charAt(0))
          && (words.right(after + 2).equals(")") || isOrdinal(words.right(after + 1)));
    }
    if (!words.right(after).equals(",")) {
      return FamilySigns.isWithKin(words, after);
    }
    String next = words.right(after + 1);
    return isAge(next)
        || next.equals("who")
        || next.equals("whose")
        || ROLES.contains(next)
        || (ARTICLES.contains(next)
            && (WordKinds.isRole(words.right(after + 2))
                || WordKinds.isRole(words.right(after + 3))
                || WordKinds.isRole(words.right(after + 4))))
        || (isNameWord(next) && words.right(after + 2).equals("'s"));
  }

  private static boolean isOrdinal(String word) {
    return word.matches("\\d{1,2}(?:st|nd|rd|th)");
  }

  public static boolean isAge(String word) {
    return !word.isEmpty()
        && word.length() <= SHORTEST
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(word) <= OLDEST;
  }

  /** Whether it says something, or somebody reports what it said. */
  boolean isSpeaking(Neighbours words, int before, int after) {
    return SPEECH.contains(words.right(after))
        || (SPEECH.contains(words.left(before)) && isOver(words.right(after)));
  }

  /** Whether a verb of what people do follows. */
  boolean isActing(Neighbours words, int after) {
    String word = words.right(after);
    return ACTS.contains(word) || SPEECH.contains(word) || isPast(word);
  }

  /** Whether such a verb, or one that says what somebody is or has, follows. */
  boolean isSubject(Neighbours words, int after) {
    return isActing(words, after) || LINKS.contains(words.right(after));
  }

  /** Whether something was done to it: arrested Trinidad Able. */
  boolean isActedOn(Neighbours words, int before) {
    return DEEDS.contains(words.left(before));
  }

  /** Whether it stands in a list of people. */
  boolean isAmongPeople(Neighbours words, int before, int after) {
    boolean isBehind =
        (words.left(before).equals(",") || words.left(before).equals("and"))
            && hasNameShape(words.left(before + 1))
            && isGivenName(words.left(before + 2));
    String next = words.right(after);
    boolean isAhead =
        (next.equals(",") || next.equals("and"))
            && isGivenName(words.right(after + 1))
            && hasNameShape(words.right(after + 2));
    return isBehind || isAhead;
  }

  /** Whether no noun can follow, so that a demonym before it is no adjective. */
  boolean isOver(String word) {
    return word.isEmpty()
        || !Character.isLetterOrDigit(word.codePointAt(0))
        || PARTICLES.contains(word);
  }

  private static boolean isPast(String word) {
    return word.length() > SHORTEST && Neighbours.isLower(word) && word.endsWith("ed");
  }

  static boolean isInitial(String word) {
    return word.length() == 2 && word.charAt(1) == '.' && Neighbours.isCapitalised(word);
  }
}
