package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.country.MainCountry;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.extract.topic.TopicExtractor;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Mention;
import org.dateline.model.RuleId;
import org.dateline.model.Span;
import org.dateline.tagger.Tagger;
import org.dateline.text.LinkBoxes;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/**
 * Annotates articles: tokens and sentences once, then everything that is mentioned in them. Boxes
 * of links are no part of a sentence: the text is read without them, and they by themselves. For
 * one thread.
 */
public final class Annotator {
  private static final Tokens NO_TITLE = Tokenizer.tokenizeTitle("");

  /** The first that is for a language is taken. */
  private final List<LanguageRules> rules;

  private final Optional<TopicExtractor> topics;
  private final Set<Integer> usedOverrides = new TreeSet<>();

  /** An annotator that finds countries, and entities and topics if it is given how. */
  public Annotator(
      Tagger tagger,
      CountryExtractor countries,
      Optional<EntityExtractor> entities,
      Optional<TopicExtractor> topics) {
    this.topics = topics;
    this.rules =
        List.of(new EnglishRules(tagger, countries, entities), new OtherLanguageRules(countries));
  }

  /** The article with what is mentioned in it. */
  public AnnotatedArticle annotate(Article article) {
    Tokens title = Tokenizer.tokenizeTitle(article.title());
    List<Span> boxes = LinkBoxes.of(article.text());
    Tokens text = Tokenizer.tokenize(LinkBoxes.without(boxes, article.text()));
    List<Mention> all = find(article, title, text);
    if (!boxes.isEmpty()) {
      Tokens inside = Tokenizer.tokenize(LinkBoxes.only(boxes, article.text()));
      find(article, NO_TITLE, inside).forEach(mention -> all.add(refused(mention, text)));
    }
    List<Mention> mentions = all.stream().sorted().toList();
    return new AnnotatedArticle(
        article,
        ArticleId.of(article),
        text.wordCount(),
        title.sentences(),
        text.sentences(),
        boxes,
        mentions,
        MainCountry.of(mentions, article.text().length()));
  }

  private List<Mention> find(Article article, Tokens title, Tokens text) {
    LanguageRules.Found found = rules(article.language()).find(article, title, text);
    usedOverrides.addAll(found.overrides());
    List<Mention> all = new ArrayList<>(found.mentions());
    topics.ifPresent(extractor -> all.addAll(extractor.find(title, text)));
    return all;
  }

  /** A mention of a box, in the sentence of the text that goes on behind it or ends before it. */
  private static Mention refused(Mention mention, Tokens text) {
    int before = Math.max(0, text.tokenAt(mention.span().start()) - 1);
    return mention.refused(RuleId.LINK_BOX).inSentence(text.sentenceOfToken(before) + 1);
  }

  private LanguageRules rules(String language) {
    return rules.stream().filter(one -> one.areFor(language)).findFirst().orElseThrow();
  }

  /** Which of the analyst's rows decided something since this was last asked. */
  public Set<Integer> takeUsedOverrides() {
    Set<Integer> used = Set.copyOf(usedOverrides);
    usedOverrides.clear();
    return used;
  }
}
