package org.dateline.note;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.Span;

/** Takes down what is kept of an annotated article. */
public final class NoteTaker {
  private static final int CONTEXT = 80;

  private final AnnotatedArticle annotated;
  private final Map<Field, CodePoints> fieldToCodePoints = new EnumMap<>(Field.class);

  private NoteTaker(AnnotatedArticle annotated) {
    this.annotated = annotated;
  }

  /** The notes of {@code annotated}, dated in the calendar of {@code zone}. */
  public static ArticleNotes of(AnnotatedArticle annotated, ZoneId zone) {
    NoteTaker taker = new NoteTaker(annotated);
    List<NotedMention> mentions = new ArrayList<>(annotated.mentions().size());
    annotated.mentions().forEach(mention -> mentions.add(taker.note(mention)));
    return new ArticleNotes(ArticleFacts.of(annotated, zone), mentions, annotated.mainCountry());
  }

  private NotedMention note(Mention mention) {
    String field = annotated.article().field(mention.field());
    Span span = mention.span();
    Span sentence = annotated.sentences(mention.field()).get(mention.sentence() - 1);
    int start =
        fieldToCodePoints
            .computeIfAbsent(mention.field(), name -> new CodePoints(field))
            .before(span.start());
    return new NotedMention(
        mention,
        start,
        start + field.codePointCount(span.start(), span.end()),
        span.of(field),
        before(field, Math.min(sentence.start(), span.start()), span.start()),
        after(field, span.end(), Math.max(sentence.end(), span.end())));
  }

  private static String before(String field, int from, int to) {
    int cut = Math.max(from, to - CONTEXT);
    return field.substring(startsInPair(field, cut) ? cut + 1 : cut, to);
  }

  private static String after(String field, int from, int to) {
    int cut = Math.min(to, from + CONTEXT);
    return field.substring(from, startsInPair(field, cut) ? cut - 1 : cut);
  }

  private static boolean startsInPair(String field, int position) {
    return position > 0
        && position < field.length()
        && Character.isSurrogatePair(field.charAt(position - 1), field.charAt(position));
  }
}
