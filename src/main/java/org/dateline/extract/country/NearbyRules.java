package org.dateline.extract.country;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.gazetteer.NotCountry;
import org.dateline.model.Form;
import org.dateline.model.RuleId;
import org.dateline.model.Span;

/** The rules that look at the words around a candidate and at nothing else. */
final class NearbyRules {
  private static final Pattern ROAD = Pattern.compile("-?\\d{1,3}[NSEWA]?");
  private static final Set<String> ROAD_WORDS =
      Set.of("Highway", "Hwy", "Hwy.", "Route", "Rt.", "Rte.", "Interstate");
  private static final Set<String> ROAD_LEADS =
      Set.of("on", "of", "off", "along", "onto", "near", "and", "to", "at", "from", ",", "On", "");
  private static final Set<String> NEW_WORLD =
      Set.of("American", "Americans", "Canadian", "Canadians", "Australian", "Australians");
  private static final Set<String> RELATIONS =
      Set.of(
          "relations",
          "border",
          "talks",
          "alliance",
          "war",
          "trade",
          "treaty",
          "summit",
          "ties",
          "cooperation",
          "friendship",
          "partnership",
          "relationship",
          "War");
  private static final Set<String> STARTERS = Set.of("THE", "A", "", "OF");

  private final Lexicon lexicon;
  private final NamesakeRule personNames;

  NearbyRules(Lexicon lexicon, NamesakeRule personNames) {
    this.lexicon = lexicon;
    this.personNames = personNames;
  }

  /** What they say; empty if the words around leave the candidate as it is. */
  Optional<Verdict> judge(Candidate candidate, Neighbours words, List<Span> datelines) {
    if (!candidate.refusal().isEmpty()) {
      return Optional.of(Verdict.refuse(candidate.refusal(), candidate.within()));
    }
    if (datelines.stream().anyMatch(dateline -> dateline.contains(candidate.span()))) {
      return Optional.of(Verdict.refuse(RuleId.DATELINE, ""));
    }
    if (isCurrency(candidate, words)) {
      return Optional.of(Verdict.refuse(RuleId.CURRENCY, words.within(0, 1)));
    }
    if (isRoad(candidate, words)) {
      return Optional.of(Verdict.refuse(RuleId.ROAD, words.within(0, 1)));
    }
    if (isPronoun(candidate, words)) {
      return Optional.of(Verdict.refuse(RuleId.PRONOUN, ""));
    }
    if (candidate.lexeme().override() >= 0) {
      return Optional.empty();
    }
    if (isPeople(words)) {
      return Optional.of(Verdict.refuse(RuleId.PEOPLE, words.within(1, 0)));
    }
    return pattern(candidate, words).or(() -> personNames.judge(candidate, words));
  }

  private Optional<Verdict> pattern(Candidate candidate, Neighbours words) {
    return lexicon
        .patterns()
        .best(candidate.lexeme(), lexicon.readingWords(candidate.lexeme()), words)
        .filter(fit -> !isListed(fit, words))
        .map(
            fit ->
                fit.rule().equals(NotCountry.NATION)
                    ? Verdict.accept(codes(candidate), "", fit.within())
                    : Verdict.refuse(fit.rule(), fit.within()));
  }

  /** Whether the name and the state after it are neighbours in a list: Armenia, Georgia, Iraq. */
  private boolean isListed(ContextPatterns.Fit fit, Neighbours words) {
    boolean isBeforeState = fit.rule().equals(RuleId.PLACE) && words.right(1).equals(",");
    boolean isStateListed =
        words.right(3).equals(",") && lexicon.patterns().isState(words.right(4));
    return isBeforeState && (words.left(1).equals(",") || isStateListed);
  }

  /** Whether it is the name of a road: U.S. 79, US-24. */
  private static boolean isRoad(Candidate candidate, Neighbours words) {
    if (candidate.form() != Form.ABBREVIATION) {
      return false;
    }
    String after = words.right(1);
    boolean isNumber = ROAD.matcher(after).matches();
    return (isNumber && (after.startsWith("-") || ROAD_LEADS.contains(words.left(1))))
        || ROAD_WORDS.contains(after);
  }

  static List<String> codes(Candidate candidate) {
    return candidate.lexeme().forms().stream().map(form -> form.code()).toList();
  }

  private static boolean isCurrency(Candidate candidate, Neighbours words) {
    return candidate.form() == Form.ABBREVIATION && words.right(1).startsWith("$");
  }

  /** Whether US stands among words in capitals, where it may be the pronoun. */
  private static boolean isPronoun(Candidate candidate, Neighbours words) {
    return candidate.form() == Form.ABBREVIATION
        && words.surface().equals("US")
        && isShouted(words.left(1))
        && !STARTERS.contains(words.left(1))
        && (isShouted(words.right(1))
            || isShouted(words.left(2))
            || words.right(1).equals("A")
            || (words.left(2).isEmpty() && !Neighbours.isLower(words.right(1))));
  }

  /** Whether it is the second half of a people's name: Cuban-American, Chinese Americans. */
  private boolean isPeople(Neighbours words) {
    String before = words.left(1);
    String demonym = before.endsWith("-") ? before.substring(0, before.length() - 1) : before;
    return NEW_WORLD.contains(words.surface())
        && lexicon.isDemonym(demonym)
        && !RELATIONS.contains(words.right(1));
  }

  private static boolean isShouted(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'');
  }
}
