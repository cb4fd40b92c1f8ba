package org.dateline.extract.country;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.ContextPatterns;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.person.PersonSigns;
import org.dateline.extract.country.thing.BreedRule;
import org.dateline.gazetteer.Ambiguity;
import org.dateline.gazetteer.NotCountry;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Field;
import org.dateline.model.RuleId;

/** Decides by the patterns of the gazetteer, such as <code>{any} Airlines</code>. */
final class PatternRule {
  private static final Set<String> HEADLINE_NOUNS = WordList.exact("headline-nouns.txt");

  private final Lexicon lexicon;

  PatternRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the pattern says that fits best; empty if none does. */
  Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    return lexicon
        .patterns()
        .best(candidate.lexeme(), lexicon.readingWords(candidate.lexeme()), words)
        .filter(fit -> !isListed(fit, words))
        .filter(fit -> !isHeadlinePlace(candidate, fit, words))
        .filter(fit -> !isHeadlineNoun(fit, words))
        .filter(fit -> !isStretched(candidate, fit, words))
        .filter(fit -> !isOfDealer(candidate, fit, words))
        .filter(fit -> !isOfOneOfTwo(candidate, fit))
        .map(
            fit ->
                fit.rule().equals(NotCountry.NATION)
                    ? Verdict.accept(candidate.codes(), "", fit.within(words))
                    : Verdict.refuse(fit.rule(), fit.within(words)))
        .or(() -> home(candidate, words));
  }

  /** A refusal of a town where somebody lives: Joyce Able, 22, Palestine, was charged. */
  private Optional<Verdict> home(Candidate candidate, Neighbours words) {
    boolean isHome =
        words.left(1).equals(",")
            && PersonSigns.isAge(words.left(2))
            && words.left(3).equals(",")
            && lexicon.readingWords(candidate.lexeme()).contains(Ambiguity.TOWN);
    return isHome ? Optional.of(Verdict.refuse(RuleId.PLACE, "")) : Optional.empty();
  }

  /**
   * Whether it is a body of one of two countries, and does not say of which: Bank of Korea. The two
   * Koreas are both.
   */
  private static boolean isOfOneOfTwo(Candidate candidate, ContextPatterns.Fit fit) {
    return fit.rule().equals(NotCountry.NATION)
        && candidate.codes().size() > 1
        && !candidate.lexeme().name().endsWith("s");
  }

  /** Whether capitals say nothing, so that ENGLISH COUNTY is no name of a place. */
  private static boolean isHeadlinePlace(
      Candidate candidate, ContextPatterns.Fit fit, Neighbours words) {
    return fit.rule().equals(RuleId.PLACE) && candidate.isDemonym() && words.isTitleCase();
  }

  /** Whether more than a name may fill the pattern's gap: Canada Arrests China Telecom Exec. */
  private static boolean isStretched(
      Candidate candidate, ContextPatterns.Fit fit, Neighbours words) {
    return candidate.field() == Field.TITLE
        && fit.before() + fit.after() - fit.weight() > 1
        && words.isTitleCase();
  }

  /** Whether it is a common noun that the headline writes with a capital: House Russia Report. */
  private static boolean isHeadlineNoun(ContextPatterns.Fit fit, Neighbours words) {
    String last = words.right(1);
    return fit.rule().equals(RuleId.INSIDE_NAME)
        && fit.before() == 0
        && fit.after() == 1
        && words.isTitleCase()
        && HEADLINE_NOUNS.contains(last.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a thing is only what a body is called after, or what somebody deals in: Canadian Food
   * Inspection Agency, Vietnamese catfish exporters.
   */
  private static boolean isOfDealer(
      Candidate candidate, ContextPatterns.Fit fit, Neighbours words) {
    if (!fit.rule().equals(RuleId.THING) || !candidate.isDemonym()) {
      return false;
    }
    String next = words.right(fit.after() + 1);
    boolean isBody =
        Neighbours.isCapitalised(words.right(1))
            && Neighbours.isCapitalised(next)
            && !words.isTitleCase();
    return fit.before() == 0
        && fit.after() > 0
        && (isBody
            || BreedRule.isTraders(next)
            || BreedRule.isOfTradingBody(words, fit.after() + 1));
  }

  /** Whether the name and the state after it are neighbours in a list: Armenia, Georgia, Iraq. */
  private boolean isListed(ContextPatterns.Fit fit, Neighbours words) {
    boolean isBeforeState = fit.rule().equals(RuleId.PLACE) && words.right(1).equals(",");
    boolean isStateListed =
        words.right(3).equals(",") && lexicon.patterns().isState(words.right(4));
    return isBeforeState && (words.left(1).equals(",") || isStateListed);
  }
}
