package org.dateline.table.row;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.story.Stories;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/**
 * The row of one article in {@code articles.csv}, all but the story, which is not known before all
 * articles are.
 */
public record ArticleRow(
    String id,
    String file,
    long record,
    String source,
    String url,
    String title,
    String authors,
    Optional<LocalDate> published,
    String publishedFrom,
    String language,
    long words,
    long sentences,
    long mentions,
    String countries,
    String mainCountry) {

  /** The row of {@code annotated}, dated in the calendar of {@code zone}. */
  public static ArticleRow of(AnnotatedArticle annotated, ZoneId zone) {
    Article article = annotated.article();
    return new ArticleRow(
        annotated.id(),
        article.origin().file(),
        article.origin().record(),
        article.source(),
        article.url(),
        article.title(),
        String.join("; ", article.authors()),
        article.published().dateIn(zone),
        article.published().from().label(),
        article.language(),
        annotated.words(),
        annotated.sentenceCount(),
        annotated.mentions().stream().filter(Mention::counted).count(),
        countries(annotated),
        annotated.mainCountry());
  }

  private static String countries(AnnotatedArticle annotated) {
    return annotated.mentions().stream()
        .filter(mention -> mention.counted() && mention.type() == MentionType.COUNTRY)
        .map(Mention::entityId)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Writes the row, now that the earliest article of its story is known. */
  public void write(RowWriter out, String storyId) {
    out.row(
        id,
        storyId,
        file,
        record,
        source,
        url,
        title,
        authors,
        published,
        publishedFrom,
        language,
        words,
        sentences,
        mentions,
        countries,
        mainCountry,
        storyId.equals(id) ? "" : storyId);
  }

  /** The table of articles, in this order. */
  public static TableRows table(List<ArticleRow> rows, Stories stories) {
    return new TableRows(
        Table.ARTICLES, out -> rows.forEach(row -> row.write(out, row.storyId(stories))));
  }

  private String storyId(Stories stories) {
    return ArticleId.fromNumber(stories.earliestOf(ArticleId.toNumber(id)));
  }

  /** Appends this row. */
  public void encode(ByteEncoder out) {
    out.string(id).string(file).number(record).string(source).string(url).string(title);
    out.string(authors).string(published.map(LocalDate::toString).orElse(""));
    out.string(publishedFrom).string(language).number(words).number(sentences).number(mentions);
    out.string(countries).string(mainCountry);
  }

  /** Reads what {@link #encode} appended. */
  public static ArticleRow decode(ByteDecoder in) {
    return new ArticleRow(
        in.string(),
        in.string(),
        in.number(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        Optional.of(in.string()).filter(date -> !date.isEmpty()).map(LocalDate::parse),
        in.string(),
        in.string(),
        in.number(),
        in.number(),
        in.number(),
        in.string(),
        in.string());
  }
}
