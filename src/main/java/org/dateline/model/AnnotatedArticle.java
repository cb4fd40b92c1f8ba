package org.dateline.model;

import java.util.List;

/**
 * An article with what was found in it.
 *
 * @param article the article
 * @param id its {@link ArticleId}
 * @param words the number of words in its text
 * @param titleSentences the title's one sentence, or none
 * @param textSentences the sentences of the text, in order
 * @param boxes where boxes of links stand in the text, which are no part of its sentences
 * @param mentions all mentions, counted or not, in the order of {@code mentions.csv}
 * @param mainCountry alpha-3 code, {@code mixed}, or empty without a counted country mention
 */
public record AnnotatedArticle(
    Article article,
    String id,
    int words,
    List<Span> titleSentences,
    List<Span> textSentences,
    List<Span> boxes,
    List<Mention> mentions,
    String mainCountry) {
  /** Copies the lists. */
  public AnnotatedArticle {
    titleSentences = List.copyOf(titleSentences);
    textSentences = List.copyOf(textSentences);
    boxes = List.copyOf(boxes);
    mentions = List.copyOf(mentions);
  }

  /** The sentences of one field. */
  public List<Span> sentences(Field field) {
    return field == Field.TITLE ? titleSentences : textSentences;
  }

  /** The number of sentences; a title is one. */
  public int sentenceCount() {
    return titleSentences.size() + textSentences.size();
  }
}
