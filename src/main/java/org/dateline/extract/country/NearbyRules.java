package org.dateline.extract.country;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.mark.AddressRule;
import org.dateline.extract.country.mark.PlainTitleRule;
import org.dateline.extract.country.mark.PronounRule;
import org.dateline.extract.country.mark.RoadRule;
import org.dateline.extract.country.mark.StreetRule;
import org.dateline.extract.country.mark.WorkTitleRule;
import org.dateline.extract.country.person.LoneNameRule;
import org.dateline.extract.country.person.NamedThingRule;
import org.dateline.extract.country.person.NamesakeRule;
import org.dateline.extract.country.person.PersonSigns;
import org.dateline.extract.country.thing.AirlineRule;
import org.dateline.extract.country.thing.AloneRule;
import org.dateline.extract.country.thing.BreedRule;
import org.dateline.extract.country.thing.ExplainedRule;
import org.dateline.extract.country.thing.LanguageRule;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Form;
import org.dateline.model.RuleId;
import org.dateline.model.Span;

/** The rules that look at the words around a candidate and at nothing else. */
final class NearbyRules {
  private static final Set<String> NEW_WORLD = WordList.exact("new-world-demonyms.txt");
  private static final Set<String> RELATIONS = WordList.exact("relations.txt");

  /** What not even a decision of the analyst about the form changes; the first to speak decides. */
  private static final List<NearbyRule> FIRM =
      List.of(
          (candidate, words, datelines) -> longerPhrase(candidate),
          (candidate, words, datelines) -> dateline(candidate, datelines),
          (candidate, words, datelines) -> currency(candidate, words),
          (candidate, words, datelines) -> AddressRule.judge(candidate, words.text()),
          (candidate, words, datelines) -> RoadRule.judge(candidate, words),
          (candidate, words, datelines) -> PronounRule.judge(candidate, words),
          (candidate, words, datelines) -> StreetRule.judge(candidate, words));

  private final Lexicon lexicon;

  /** What decides about all other candidates, in this order. */
  private final List<NearbyRule> further;

  NearbyRules(Lexicon lexicon, PersonSigns signs) {
    NamesakeRule namesakes = new NamesakeRule(lexicon, signs);
    LoneNameRule loneNames = new LoneNameRule(lexicon, signs);
    NamedThingRule namedThings = new NamedThingRule(signs);
    this.lexicon = lexicon;
    PatternRule patterns = new PatternRule(lexicon);
    LanguageRule languages = new LanguageRule(lexicon);
    this.further =
        List.of(
            (candidate, words, datelines) -> people(words),
            (candidate, words, datelines) -> WorkTitleRule.judge(candidate, words),
            (candidate, words, datelines) -> PlainTitleRule.judge(candidate, words),
            (candidate, words, datelines) -> patterns.judge(candidate, words),
            (candidate, words, datelines) -> AloneRule.judge(candidate, words),
            (candidate, words, datelines) -> AirlineRule.judge(candidate, words),
            (candidate, words, datelines) -> BreedRule.judge(candidate, words),
            (candidate, words, datelines) -> languages.judge(candidate, words),
            (candidate, words, datelines) -> namesakes.judge(candidate, words),
            (candidate, words, datelines) -> loneNames.judge(candidate, words),
            (candidate, words, datelines) -> ExplainedRule.judge(candidate, words),
            (candidate, words, datelines) -> namedThings.judge(candidate, words));
  }

  /** What they say; empty if the words around leave the candidate as it is. */
  Optional<Verdict> judge(Candidate candidate, Neighbours words, List<Span> datelines) {
    Optional<Verdict> verdict = first(FIRM, candidate, words, datelines);
    boolean isSettled = verdict.isPresent() || candidate.lexeme().override() >= 0;
    return isSettled ? verdict : first(further, candidate, words, datelines);
  }

  private static Optional<Verdict> first(
      List<NearbyRule> rules, Candidate candidate, Neighbours words, List<Span> datelines) {
    for (int i = 0; i < rules.size(); i++) {
      Optional<Verdict> verdict = rules.get(i).judge(candidate, words, datelines);
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }

  private static Optional<Verdict> longerPhrase(Candidate candidate) {
    return candidate.refusal().isEmpty()
        ? Optional.empty()
        : Optional.of(Verdict.refuse(candidate.refusal(), candidate.within()));
  }

  private static Optional<Verdict> dateline(Candidate candidate, List<Span> datelines) {
    for (int i = 0; i < datelines.size(); i++) {
      if (datelines.get(i).contains(candidate.span())) {
        return Optional.of(Verdict.refuse(RuleId.DATELINE, ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Verdict> currency(Candidate candidate, Neighbours words) {
    return isCurrency(candidate, words)
        ? Optional.of(Verdict.refuse(RuleId.CURRENCY, words.within(0, 1)))
        : Optional.empty();
  }

  private Optional<Verdict> people(Neighbours words) {
    return isPeople(words)
        ? Optional.of(Verdict.refuse(RuleId.PEOPLE, words.within(1, 0)))
        : Optional.empty();
  }

  private static boolean isCurrency(Candidate candidate, Neighbours words) {
    return candidate.form() == Form.ABBREVIATION && words.right(1).startsWith("$");
  }

  /** Whether it is the second half of a people's name: Cuban-American, Chinese Americans. */
  private boolean isPeople(Neighbours words) {
    String before = words.left(1);
    String demonym = before.endsWith("-") ? before.substring(0, before.length() - 1) : before;
    return NEW_WORLD.contains(words.surface())
        && lexicon.isDemonym(demonym)
        && !RELATIONS.contains(words.right(1));
  }
}
