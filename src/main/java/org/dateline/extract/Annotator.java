package org.dateline.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.country.CountryMentions;
import org.dateline.extract.country.MainCountry;
import org.dateline.extract.country.OtherLanguage;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.extract.entity.EntityMentions;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Mention;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/**
 * Annotates articles: tokens and sentences once, then everything that is mentioned in them. For one
 * thread.
 */
public final class Annotator {
  private final CountryExtractor countries;
  private final Optional<EntityExtractor> entities;
  private final Set<Integer> usedOverrides = new TreeSet<>();

  /** An annotator that finds countries, and people, organizations and places if it is given how. */
  public Annotator(CountryExtractor countries, Optional<EntityExtractor> entities) {
    this.countries = countries;
    this.entities = entities;
  }

  /**
   * The article with what is mentioned in it. The tagger knows English alone, so that people,
   * organizations and places are not guessed in other languages.
   */
  public AnnotatedArticle annotate(Article article) {
    Tokens title = Tokenizer.tokenizeTitle(article.title());
    Tokens text = Tokenizer.tokenize(article.text());
    CountryMentions found = countries.find(article, title, text);
    usedOverrides.addAll(found.overrides());
    List<Mention> mentions = new ArrayList<>(found.mentions());
    if (entities.isPresent() && !OtherLanguage.isOf(article)) {
      EntityMentions named = entities.get().find(article, title, text, found.mentions());
      usedOverrides.addAll(named.overrides());
      mentions.addAll(named.mentions());
    }
    Collections.sort(mentions);
    return new AnnotatedArticle(
        article,
        ArticleId.of(article),
        text.wordCount(),
        title.sentences(),
        text.sentences(),
        mentions,
        MainCountry.of(mentions, article.text().length()));
  }

  /** Which of the analyst's rows decided something since this was last asked. */
  public Set<Integer> takeUsedOverrides() {
    Set<Integer> used = Set.copyOf(usedOverrides);
    usedOverrides.clear();
    return used;
  }
}
