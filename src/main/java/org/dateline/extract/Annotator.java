package org.dateline.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Mention;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/** Annotates articles: tokens and sentences once, then everything that is mentioned in them. */
public final class Annotator {
  private final CountryExtractor countries;

  /** An annotator that finds countries. */
  public Annotator(CountryExtractor countries) {
    this.countries = countries;
  }

  /** The article with what is mentioned in it. */
  public AnnotatedArticle annotate(Article article) {
    Tokens title = Tokenizer.tokenizeTitle(article.title());
    Tokens text = Tokenizer.tokenize(article.text());
    List<Mention> mentions = new ArrayList<>(countries.extract(article, title, text));
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
}
