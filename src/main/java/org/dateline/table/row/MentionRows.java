package org.dateline.table.row;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.table.RowWriter;

/** The rows of {@code mentions.csv} of one article. */
public final class MentionRows {
  private static final int CONTEXT = 80;

  private MentionRows() {}

  /** Writes the mentions of {@code annotated}, dated in the calendar of {@code zone}. */
  public static void write(RowWriter out, AnnotatedArticle annotated, ZoneId zone) {
    Optional<LocalDate> published = annotated.article().published().dateIn(zone);
    Map<Field, CodePoints> fieldToCodePoints = new EnumMap<>(Field.class);
    for (Mention mention : annotated.mentions()) {
      CodePoints codePoints =
          fieldToCodePoints.computeIfAbsent(
              mention.field(), field -> new CodePoints(annotated.article().field(field)));
      write(out, annotated, mention, published, codePoints.before(mention.span().start()));
    }
  }

  private static void write(
      RowWriter out,
      AnnotatedArticle annotated,
      Mention mention,
      Optional<LocalDate> published,
      int start) {
    String field = annotated.article().field(mention.field());
    Span span = mention.span();
    Span sentence = annotated.sentences(mention.field()).get(mention.sentence() - 1);
    out.row(
        annotated.id(),
        published,
        mention.type().label(),
        mention.entityId(),
        mention.entity(),
        mention.form().label(),
        mention.counted(),
        mention.rule(),
        mention.within(),
        mention.field().label(),
        mention.sentence(),
        start,
        start + field.codePointCount(span.start(), span.end()),
        span.of(field),
        left(field, Math.min(sentence.start(), span.start()), span.start()),
        right(field, span.end(), Math.max(sentence.end(), span.end())));
  }

  private static String left(String field, int from, int to) {
    int cut = Math.max(from, to - CONTEXT);
    return field.substring(startsInPair(field, cut) ? cut + 1 : cut, to);
  }

  private static String right(String field, int from, int to) {
    int cut = Math.min(to, from + CONTEXT);
    return field.substring(from, startsInPair(field, cut) ? cut - 1 : cut);
  }

  private static boolean startsInPair(String field, int position) {
    return position > 0
        && position < field.length()
        && Character.isSurrogatePair(field.charAt(position - 1), field.charAt(position));
  }
}
