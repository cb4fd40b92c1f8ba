package org.dateline.extract.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.ArticleContext;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Lexeme;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.mark.Datelines;
import org.dateline.extract.country.mark.OtherAcronyms;
import org.dateline.extract.country.person.PersonSigns;
import org.dateline.extract.country.person.TaggedName;
import org.dateline.extract.country.person.TaggedNameRule;
import org.dateline.extract.country.thing.GoodsRule;
import org.dateline.gazetteer.Country;
import org.dateline.gazetteer.CountryForm;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.model.Span;
import org.dateline.tagger.TaggedSpan;
import org.dateline.text.Tokens;

/**
 * Finds the countries that an article mentions. A candidate that is not counted is kept, with the
 * rule that decided. Safe to share between threads.
 */
public final class CountryExtractor {
  private final Gazetteer gazetteer;
  private final Set<String> reported;
  private final Set<Form> countedForms;
  private final CandidateFinder finder;
  private final Lexicon lexicon;
  private final NearbyRules nearbyRules;
  private final ReadingRule readingRule;
  private final TaggedNameRule taggedNames;

  /**
   * Prepares the matcher.
   *
   * @param reported alpha-3 codes of the countries to return
   * @param countedForms the forms whose mentions count
   */
  public CountryExtractor(
      Gazetteer gazetteer, Set<String> reported, Set<Form> countedForms, Overrides overrides) {
    this.gazetteer = gazetteer;
    this.reported = Set.copyOf(reported);
    this.countedForms = Set.copyOf(countedForms);
    this.lexicon = new Lexicon(gazetteer, overrides);
    this.finder = new CandidateFinder(lexicon);
    PersonSigns signs = new PersonSigns(lexicon, gazetteer.givenNames());
    this.nearbyRules = new NearbyRules(lexicon, signs);
    this.taggedNames = new TaggedNameRule(lexicon, signs);
    this.readingRule = new ReadingRule(lexicon);
  }

  /**
   * The mentions, and which of the analyst's rows decided about them.
   *
   * @param names what the tagger found in the title and the text; empty if it does not know the
   *     language
   */
  public CountryMentions find(Article article, Tokens title, Tokens text, List<TaggedSpan> names) {
    Set<Lexeme> seen = new HashSet<>();
    List<Candidate> inTitle = finder.find(Field.TITLE, title, seen);
    List<Candidate> inText = finder.find(Field.TEXT, text, seen);
    Set<Lexeme> others = new HashSet<>(new OtherAcronyms(title).among(inTitle));
    others.addAll(new OtherAcronyms(text).among(inText));
    List<Judged> judged = new ArrayList<>();
    judged.addAll(nearby(title, inTitle, others, names));
    judged.addAll(nearby(text, inText, others, names));
    others.forEach(seen::remove);
    ArticleContext context = new ArticleContext(article, seen, lexicon);
    judged.forEach(one -> one.verdict().ifPresent(v -> context.remember(one.candidate(), v)));

    List<Mention> mentions = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (Judged one : judged) {
      one.verdict()
          .map(verdict -> GoodsRule.settle(verdict, one.candidate(), one.words(), context))
          .or(() -> byArticle(one, context))
          .ifPresent(
              verdict -> {
                mentions.addAll(mentions(one.candidate(), verdict));
                used.add(one.candidate().lexeme().override());
              });
    }
    used.remove(-1);
    Collections.sort(mentions);
    return new CountryMentions(mentions, used);
  }

  /** A candidate with the words around it and what they say. */
  private record Judged(Candidate candidate, Neighbours words, Optional<Verdict> verdict) {}

  private List<Judged> nearby(
      Tokens tokens, List<Candidate> candidates, Set<Lexeme> others, List<TaggedSpan> names) {
    boolean isText = !candidates.isEmpty() && candidates.get(0).field() == Field.TEXT;
    List<Span> datelines = isText ? Datelines.of(tokens.text()) : List.of();
    List<Judged> judged = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Neighbours words = new Neighbours(tokens, candidate.span());
      judged.add(
          new Judged(
              candidate,
              words,
              others.contains(candidate.lexeme())
                      && OtherAcronyms.isAcronym(candidate, tokens.text())
                  ? Optional.of(Verdict.refuse(RuleId.OTHER_ACRONYM, ""))
                  : nearbyRules
                      .judge(candidate, words, datelines)
                      .or(() -> byTagger(candidate, words, tokens, names))));
    }
    return judged;
  }

  private Optional<Verdict> byTagger(
      Candidate candidate, Neighbours words, Tokens tokens, List<TaggedSpan> names) {
    return candidate.lexeme().override() >= 0
        ? Optional.empty()
        : TaggedName.around(candidate.span(), candidate.field(), tokens, names)
            .flatMap(name -> taggedNames.judge(candidate, words, name));
  }

  private Optional<Verdict> byArticle(Judged judged, ArticleContext context) {
    Candidate candidate = judged.candidate();
    if (candidate.lexeme().forms().isEmpty()) {
      return LeaderRule.judge(candidate, judged.words(), context);
    }
    return readingRule
        .judge(candidate, judged.words(), context)
        .or(() -> CarriedRule.judge(candidate, judged.words(), context))
        .or(() -> Optional.of(plain(candidate)));
  }

  private static Verdict plain(Candidate candidate) {
    String rule = candidate.lexeme().forms().get(0).rule();
    return Verdict.accept(candidate.codes(), rule, "");
  }

  private List<Mention> mentions(Candidate candidate, Verdict verdict) {
    List<String> known = candidate.codes();
    List<String> codes = verdict.codes().isEmpty() ? known : verdict.codes();
    if (verdict.rule().equals(RuleId.AMBIGUOUS) || (!verdict.isCountry() && codes.size() > 1)) {
      boolean isReported = codes.stream().anyMatch(reported::contains);
      return isReported ? List.of(mention(candidate, verdict, "")) : List.of();
    }
    return codes.stream()
        .filter(reported::contains)
        .map(code -> mention(candidate, verdict, code))
        .toList();
  }

  private Mention mention(Candidate candidate, Verdict verdict, String code) {
    Form form = form(candidate, code);
    boolean isCounted = verdict.isCountry() && countedForms.contains(form);
    String rule = verdict.isCountry() && !isCounted ? RuleId.FORM_NOT_COUNTED : verdict.rule();
    return new Mention(
        MentionType.COUNTRY,
        code,
        gazetteer.country(code).map(Country::name).orElse(""),
        form,
        isCounted,
        rule,
        verdict.within(),
        candidate.field(),
        candidate.sentence() + 1,
        candidate.span());
  }

  private static Form form(Candidate candidate, String code) {
    return candidate.lexeme().forms().stream()
        .filter(form -> form.code().equals(code))
        .map(CountryForm::form)
        .findFirst()
        .orElse(candidate.form());
  }
}
