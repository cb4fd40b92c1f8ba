package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.country.CountryMentions;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.extract.entity.EntityMentions;
import org.dateline.model.Article;
import org.dateline.model.Mention;
import org.dateline.tagger.TaggedSpan;
import org.dateline.tagger.Tagger;
import org.dateline.text.Tokens;

/** English: all forms of countries, and people, organizations and places. */
final class EnglishRules implements LanguageRules {
  private static final String ENGLISH = "en";

  private final Tagger tagger;
  private final CountryExtractor countries;
  private final Optional<EntityExtractor> entities;

  EnglishRules(Tagger tagger, CountryExtractor countries, Optional<EntityExtractor> entities) {
    this.tagger = tagger;
    this.countries = countries;
    this.entities = entities;
  }

  /** An article whose language is not known is read as English. */
  @Override
  public boolean areFor(String language) {
    return language.isEmpty() || language.equals(ENGLISH);
  }

  @Override
  public Found find(Article article, Tokens title, Tokens text) {
    List<TaggedSpan> names = tagger.tag(title, text);
    CountryMentions found = countries.find(article, title, text, names);
    List<Mention> mentions = new ArrayList<>(found.mentions());
    Set<Integer> overrides = new HashSet<>(found.overrides());
    if (entities.isPresent()) {
      EntityMentions named = entities.get().find(article, title, text, names, found.mentions());
      mentions.addAll(named.mentions());
      overrides.addAll(named.overrides());
    }
    return new Found(mentions, overrides);
  }
}
