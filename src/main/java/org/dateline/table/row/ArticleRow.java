package org.dateline.table.row;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.outlet.PrintedArticle;
import org.dateline.model.ArticleId;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.note.ArticleFacts;
import org.dateline.note.ArticleNotes;
import org.dateline.story.Stories;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/**
 * The row of one article in {@code articles.csv}, all but the story, which is not known before all
 * articles are.
 *
 * @param facts what the article says of itself
 * @param mentions the number of its counted mentions
 * @param countries codes of the countries with a counted mention, in order
 * @param mainCountry alpha-3 code, {@code mixed}, or empty
 */
public record ArticleRow(ArticleFacts facts, long mentions, String countries, String mainCountry) {

  /** The row of an article. */
  public static ArticleRow of(ArticleNotes article) {
    return new ArticleRow(
        article.facts(),
        article.plainMentions().stream().filter(Mention::counted).count(),
        countries(article),
        article.mainCountry());
  }

  private static String countries(ArticleNotes article) {
    return article.plainMentions().stream()
        .filter(mention -> mention.counted() && mention.type() == MentionType.COUNTRY)
        .map(Mention::entityId)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Writes the row, now that the earliest article of its story is known. */
  public void write(RowWriter out, String storyId) {
    out.row(
        facts.id(),
        storyId,
        facts.file(),
        facts.record(),
        facts.source(),
        facts.url(),
        facts.title(),
        facts.authors(),
        facts.published(),
        facts.publishedFrom(),
        facts.language(),
        facts.countedWords(),
        facts.sentences(),
        mentions,
        countries,
        mainCountry,
        storyId.equals(facts.id()) ? "" : storyId);
  }

  /** The table of articles, in this order. */
  public static TableRows table(List<ArticleRow> rows, Stories stories) {
    return new TableRows(
        Table.ARTICLES, out -> rows.forEach(row -> row.write(out, row.storyId(stories))));
  }

  /** The article as the tables of outlets and stories see it. */
  public PrintedArticle printed(Stories stories) {
    long id = ArticleId.toNumber(facts.id());
    return new PrintedArticle(
        facts,
        mentions,
        Arrays.stream(countries.split(" ")).filter(code -> !code.isEmpty()).toList(),
        mainCountry,
        stories.earliestOf(id),
        stories.isEarliest(id));
  }

  private String storyId(Stories stories) {
    return ArticleId.fromNumber(stories.earliestOf(ArticleId.toNumber(facts.id())));
  }

  /** Appends this row. */
  public void encode(ByteEncoder out) {
    facts.encode(out);
    out.number(mentions).string(countries).string(mainCountry);
  }

  /** Reads what {@link #encode} appended. */
  public static ArticleRow decode(ByteDecoder in) {
    return new ArticleRow(ArticleFacts.decode(in), in.number(), in.string(), in.string());
  }
}
