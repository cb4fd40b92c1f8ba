package org.dateline.extract.country.thing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/**
 * Finds names that are explained as something else than a country: Iceland, the frozen-food chain;
 * Mali, a ten-year-old girl; the ferry Estonia.
 */
public final class ExplainedRule {
  private static final Map<String, String> NOUN_TO_RULE =
      Map.of(
              "explaining-persons.txt", RuleId.PERSON_NAME,
              "explaining-places.txt", RuleId.PLACE,
              "explaining-bodies.txt", RuleId.COMPANY,
              "explaining-things.txt", RuleId.INSIDE_NAME)
          .entrySet()
          .stream()
          .flatMap(
              list ->
                  WordList.exact(list.getKey()).stream()
                      .map(noun -> Map.entry(noun, list.getValue())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /**
   * Behind such words the noun explains no name, but begins the clause: in Mali, a girl was hurt.
   */
  private static final Set<String> LOCATING = WordList.exact("locating-words.txt");

  private static final Set<String> OF_STATES = WordList.exact("words-of-states.txt");
  private static final Set<String> SHARES = Set.of("shares", "stake", "stock");

  private static final Set<String> BE = Set.of("is", "was");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "my", "our");

  /** Names of one word that some write with an article. */
  private static final Set<String> WITH_ARTICLE = WordList.exact("countries-with-article.txt");

  /** What may follow the name of a thing; else a clause does: the film Iran has banned. */
  private static final Set<String> BEHIND =
      Set.of("in", "on", "at", "from", "to", "for", "by", "near", "off", "after", "before", "was");

  /** What is said of rivers alone: the Jordan overflowed its banks. */
  private static final Set<String> OF_RIVERS =
      Set.of("downstream", "upstream", "overflowed", "tributary", "tributaries");

  /** What is done in rivers: waded into the Jordan. */
  private static final Set<String> INTO_RIVERS = Set.of("into", "along", "beside");

  private static final int FARTHEST_OF_RIVER = 5;

  /** How many words may describe the noun: the once mighty frozen-food chain. */
  private static final int FARTHEST = 3;

  private ExplainedRule() {}

  /** A refusal if a noun that no country is stands in apposition, before it or behind "is". */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    if (isFrontOfBody(candidate, words)) {
      return Optional.of(Verdict.refuse(RuleId.COMPANY, words.within(0, 1)));
    }
    if (!candidate.isName()) {
      return isPaper(candidate, words)
          ? Optional.of(Verdict.refuse(RuleId.COMPANY, words.within(1, 0)))
          : Optional.empty();
    }
    return ruleOfApposition(words)
        .or(() -> ruleOfNounBefore(words))
        .or(() -> ruleOfPhrase(words))
        .or(() -> isShipOrRiver(words) ? Optional.of(RuleId.INSIDE_NAME) : Optional.empty())
        .map(id -> Verdict.refuse(id, ""));
  }

  /** The rule of a noun that explains it or the name it begins: the Ukraine Twins, a folk duo. */
  private static Optional<String> ruleOfApposition(Neighbours words) {
    String behind = words.right(1);
    if ((behind.equals(",") || BE.contains(behind)) && ARTICLES.contains(words.right(2))) {
      return ruleOfHead(words, 3);
    }
    boolean isFrontExplained =
        Neighbours.isCapitalised(behind)
            && words.right(2).equals(",")
            && ARTICLES.contains(words.right(3))
            && !words.isTitleCase();
    return isFrontExplained
        ? ruleOfHead(words, 4).filter(id -> !id.equals(RuleId.PERSON_NAME))
        : Optional.empty();
  }

  /** Whether it is a paper that a noun explains: The Australian, a newspaper. */
  private static boolean isPaper(Candidate candidate, Neighbours words) {
    return candidate.isDemonym()
        && words.left(1).equals("The")
        && words.right(1).equals(",")
        && ARTICLES.contains(words.right(2))
        && ruleOfHead(words, 3).filter(RuleId.COMPANY::equals).isPresent();
  }

  /** Whether it begins the name of a firm: the bedding chain Greenland Dreams. */
  private static boolean isFrontOfBody(Candidate candidate, Neighbours words) {
    if (!(candidate.isName() || candidate.isDemonym())
        || !Neighbours.isCapitalised(words.right(1))
        || WordKinds.isRole(words.right(1))
        || OF_STATES.contains(words.right(1))
        || words.isTitleCase()) {
      return false;
    }
    boolean isInShares =
        SHARES.contains(words.left(2).toLowerCase(Locale.ROOT))
            && (words.left(1).equals("in") || words.left(1).equals("of"))
            && Neighbours.isCapitalised(words.right(2));
    return isInShares || RuleId.COMPANY.equals(NOUN_TO_RULE.get(words.left(1)));
  }

  /** Whether it has an article that the country never has: the Jordan, which; aboard the Peru. */
  private static boolean isShipOrRiver(Neighbours words) {
    String behind = words.right(1);
    boolean isOver =
        behind.isEmpty()
            || ".)".indexOf(behind.charAt(0)) >= 0
            || (behind.equals(",")
                && (words.right(2).equals("which") || ARTICLES.contains(words.right(2))));
    boolean isInRiver = INTO_RIVERS.contains(words.left(2)) && LanguageRule.isClosed(behind);
    return (isOver || isInRiver || isRiver(words))
        && words.left(1).equalsIgnoreCase("the")
        && words.surface().chars().allMatch(Character::isLetter)
        && !words.surface().endsWith("s")
        && !WITH_ARTICLE.contains(words.surface());
  }

  /** Whether something is said of it that is said of rivers: overflowed; burst its banks. */
  private static boolean isRiver(Neighbours words) {
    for (int k = 1; k < FARTHEST_OF_RIVER; k++) {
      if (words.right(k).equals("its") && words.right(k + 1).equals("banks")) {
        return true;
      }
    }
    return words.hasRight(OF_RIVERS, 1, FARTHEST_OF_RIVER);
  }

  /** The rule of the first such noun to the right, if nothing but its own tail follows it. */
  private static Optional<String> ruleOfHead(Neighbours words, int from) {
    boolean isLocating = LOCATING.contains(words.left(1).toLowerCase(Locale.ROOT));
    for (int k = from; k <= from + FARTHEST; k++) {
      String word = words.right(k);
      boolean isCapitalAdjective =
          k == from && Neighbours.isCapitalised(word) && Neighbours.isLower(words.right(k + 1));
      boolean isPossessive = Neighbours.isPossessive(word);
      if (!Neighbours.isLower(word)
          && !isCapitalAdjective
          && !isPossessive
          && !Character.isDigit(first(word))) {
        return Optional.empty();
      }
      Optional<String> rule = ruleOf(word);
      String behind = words.right(k + 1);
      if (rule.isPresent() && LanguageRule.isClosed(behind)) {
        boolean isOfMany = words.right(2).equals("the");
        return rule.filter(id -> !isLocating || isPlacedIn(id, behind))
            .filter(id -> !isOfMany || !id.equals(RuleId.PERSON_NAME));
      }
      if (LanguageRule.isClosed(word) && !Character.isDigit(first(word))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPlacedIn(String rule, String behind) {
    return rule.equals(RuleId.PLACE) && (behind.equals("in") || behind.equals("near"));
  }

  private static int first(String word) {
    return word.isEmpty() ? ' ' : word.codePointAt(0);
  }

  /** The rule of the noun right before it, with an article: the ferry Estonia. */
  private static Optional<String> ruleOfNounBefore(Neighbours words) {
    String behind = words.right(1);
    boolean isOver = behind.isEmpty() || ".,;:)".indexOf(behind.charAt(0)) >= 0;
    boolean isThing = BEHIND.contains(behind) || Character.isDigit(first(behind));
    return isLed(words) && (isOver || isThing)
        ? ruleOf(words.left(1)).filter(rule -> isOver || !rule.equals(RuleId.PERSON_NAME))
        : Optional.empty();
  }

  /** The rule of the noun before a name that the candidate ends: the liner Queen of Denmark. */
  private static Optional<String> ruleOfPhrase(Neighbours words) {
    int k = 2;
    while (Neighbours.isCapitalised(words.left(k))) {
      k++;
    }
    return words.left(1).equals("of") && k > 2 ? ruleOf(words.left(k)) : Optional.empty();
  }

  /** Whether the noun before has an article, and perhaps one word that describes it. */
  private static boolean isLed(Neighbours words) {
    String before = words.left(2);
    return WordKinds.isDeterminer(before)
        || (Neighbours.isLower(before) && WordKinds.isDeterminer(words.left(3)));
  }

  private static Optional<String> ruleOf(String noun) {
    return Optional.ofNullable(NOUN_TO_RULE.get(noun));
  }
}
