package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.country.CountryMentions;
import org.dateline.model.Article;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.text.Tokens;

/**
 * Every language without rules of its own. The names of many countries, and abbreviations, are the
 * same in other languages; other forms, and whatever words of English context would decide, are
 * not. The tagger knows English alone, so that people, organizations and places are not guessed.
 */
final class OtherLanguageRules implements LanguageRules {
  private static final Set<Form> SAFE = EnumSet.of(Form.NAME, Form.ABBREVIATION);

  private final CountryExtractor countries;

  OtherLanguageRules(CountryExtractor countries) {
    this.countries = countries;
  }

  @Override
  public boolean areFor(String language) {
    return true;
  }

  @Override
  public Found find(Article article, Tokens title, Tokens text) {
    CountryMentions found = countries.find(article, title, text, List.of());
    List<Mention> mentions = found.mentions().stream().map(OtherLanguageRules::restrict).toList();
    return new Found(mentions, found.overrides());
  }

  private static Mention restrict(Mention mention) {
    boolean isSafe = SAFE.contains(mention.form()) && mention.rule().isEmpty();
    return isSafe || !mention.counted()
        ? mention
        : new Mention(
            MentionType.COUNTRY,
            mention.entityId(),
            mention.entity(),
            mention.form(),
            false,
            RuleId.OTHER_LANGUAGE,
            mention.within(),
            mention.field(),
            mention.sentence(),
            mention.span());
  }
}
