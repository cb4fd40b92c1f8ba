package org.dateline.note;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;

/**
 * What an article says of itself, and how long it is.
 *
 * @param id its {@link org.dateline.model.ArticleId}
 * @param file where it was read
 * @param record its number in that file
 * @param source the outlet, or empty
 * @param url its address, or empty
 * @param title its headline, or empty
 * @param authors who wrote it, divided by semicolons
 * @param epochSecond the moment that orders articles; undated ones come last
 * @param published the date in the calendar of the run
 * @param publishedFrom label of the {@link org.dateline.model.DateClue} that gave the date
 * @param language code of its language, or empty
 * @param words words of the text
 * @param repeatedWords those of them in text that its outlet repeats, which are not counted
 * @param sentences sentences of title and text
 * @param textLength UTF-16 units of the text
 */
public record ArticleFacts(
    String id,
    String file,
    long record,
    String source,
    String url,
    String title,
    String authors,
    long epochSecond,
    Optional<LocalDate> published,
    String publishedFrom,
    String language,
    int words,
    int repeatedWords,
    int sentences,
    int textLength) {
  private static final long UNDATED = Long.MIN_VALUE;

  /** Those of {@code annotated}, dated in the calendar of {@code zone}. */
  public static ArticleFacts of(AnnotatedArticle annotated, ZoneId zone) {
    Article article = annotated.article();
    return new ArticleFacts(
        annotated.id(),
        article.origin().file(),
        article.origin().record(),
        article.source(),
        article.url(),
        article.title(),
        String.join("; ", article.authors()),
        article.published().epochSecond(),
        article.published().dateIn(zone),
        article.published().from().label(),
        article.language(),
        annotated.words(),
        0,
        annotated.sentenceCount(),
        article.text().length());
  }

  /** The same, when so many words are known to be repeated text. */
  public ArticleFacts withRepeated(int repeated) {
    return new ArticleFacts(
        id,
        file,
        record,
        source,
        url,
        title,
        authors,
        epochSecond,
        published,
        publishedFrom,
        language,
        words,
        repeated,
        sentences,
        textLength);
  }

  /** The words that are counted. */
  public int countedWords() {
    return words - repeatedWords;
  }

  /** Appends everything. */
  public void encode(ByteEncoder out) {
    out.string(id).string(file).number(record).string(source).string(url).string(title);
    out.string(authors).number(epochSecond);
    out.number(published.map(LocalDate::toEpochDay).orElse(UNDATED));
    out.string(publishedFrom)
        .string(language)
        .number(words)
        .number(repeatedWords)
        .number(sentences)
        .number(textLength);
  }

  /** Reads what {@link #encode} appended. */
  public static ArticleFacts decode(ByteDecoder in) {
    return new ArticleFacts(
        in.string(),
        in.string(),
        in.number(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.number(),
        date(in.number()),
        in.string(),
        in.string(),
        in.integer(),
        in.integer(),
        in.integer(),
        in.integer());
  }

  private static Optional<LocalDate> date(long day) {
    return day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
