package org.dateline.passage;

import java.util.List;
import org.dateline.extract.country.MainCountry;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.RuleId;
import org.dateline.model.Span;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NotedMention;

/** Takes the mentions in repeated text out of what is counted of an article. */
public final class RepeatedMentions {
  private RepeatedMentions() {}

  /** The notes with the mentions in {@code passages} refused, and with its words left out. */
  public static ArticleNotes refuse(ArticleNotes article, Passages passages) {
    if (passages.spans().isEmpty()) {
      return article;
    }
    List<Span> boxes =
        passages.spans().stream()
            .map(span -> behind(OwnWords.end(span, article.mentions()), span))
            .toList();
    List<NotedMention> mentions =
        article.mentions().stream().map(noted -> settled(noted, boxes)).toList();
    List<Mention> plain = mentions.stream().map(NotedMention::mention).toList();
    return new ArticleNotes(
        article.facts().withRepeated(passages.wordsOf(article.facts().words())),
        mentions,
        MainCountry.of(plain, article.facts().textLength()));
  }

  private static Span behind(int start, Span span) {
    return start < span.end() ? new Span(start, span.end()) : span;
  }

  private static NotedMention settled(NotedMention noted, List<Span> boxes) {
    Mention mention = noted.mention();
    return mention.counted()
            && mention.field() == Field.TEXT
            && boxes.stream().anyMatch(box -> box.contains(mention.span()))
        ? noted.as(mention.refused(RuleId.REPEATED))
        : noted;
  }
}
