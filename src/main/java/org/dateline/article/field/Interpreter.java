package org.dateline.article.field;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.date.DateParser;
import org.dateline.article.date.PathDate;
import org.dateline.article.prose.LanguageGuess;
import org.dateline.article.prose.Paragraphs;
import org.dateline.article.prose.Spaces;
import org.dateline.model.Article;
import org.dateline.model.DateClue;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.model.RejectReason;

/** Turns what a record says, as it is written, into an article, or refuses it. */
public final class Interpreter {
  private static final String ENGLISH = "en";

  private final DateParser dates;
  private final Limits limits;

  /** An interpreter that reads dates with {@code dates}. */
  public Interpreter(DateParser dates, Limits limits) {
    this.dates = dates;
    this.limits = limits;
  }

  /** The article that a record holds. */
  public Article interpret(Origin origin, RawArticle raw) throws RefusedException {
    String text = text(raw);
    String title = Spaces.single(raw.value(ArticleField.TITLE));
    boolean isHeadlineOnly = !title.isEmpty() && raw.has(ArticleField.HEADLINE_LIST);
    if (text.isEmpty() && !isHeadlineOnly) {
      throw new RefusedException(RejectReason.NO_TEXT, noTextDetail(raw));
    }
    String url = raw.value(ArticleField.URL).strip();
    return new Article(
        raw.isOurs() ? originOf(raw, origin) : origin,
        title,
        text,
        published(raw, url),
        modified(raw),
        source(raw, url),
        url,
        Authors.clean(raw.authors()),
        language(raw, text),
        Spaces.single(raw.value(ArticleField.SECTION)),
        raw.vendorTags());
  }

  private String text(RawArticle raw) throws RefusedException {
    String written = written(raw);
    if (written.length() > limits.textChars()) {
      throw new RefusedException(
          RejectReason.TEXT_TOO_LARGE,
          "the text has more than " + limits.textChars() + " characters: " + written.length());
    }
    return Paragraphs.normalize(written);
  }

  private static String written(RawArticle raw) {
    String text = raw.value(ArticleField.TEXT);
    String lead = raw.has(ArticleField.WITH_LEAD) ? raw.value(ArticleField.LEAD).strip() : "";
    return lead.isEmpty() || text.startsWith(lead) ? text : lead + "\n\n" + text;
  }

  /**
   * What the record says, else what its text looks like. Of English a text that is plain about it
   * knows better: many sites declare whatever their software came with.
   */
  private static String language(RawArticle raw, String text) {
    String declared = LanguageCode.of(raw.value(ArticleField.LANGUAGE));
    String guessed = LanguageGuess.of(text, declared);
    boolean isContradicted =
        !guessed.isEmpty() && guessed.equals(ENGLISH) != declared.equals(ENGLISH);
    return declared.isEmpty() || isContradicted ? guessed : declared;
  }

  private static String noTextDetail(RawArticle raw) {
    return raw.has(ArticleField.TITLE)
        ? "the record has a title and no text: \"" + excerpt(raw) + "\""
        : "the record has no text";
  }

  private static String excerpt(RawArticle raw) {
    String title = Spaces.single(raw.value(ArticleField.TITLE));
    return title.length() <= 60 ? title : title.substring(0, 60) + "\u2026";
  }

  /** What the record says, else the date in its url, else the one in the name of its file. */
  private Published published(RawArticle raw, String url) {
    return dates
        .parse(raw.value(ArticleField.PUBLISHED))
        .map(stamp -> new Published(stamp, clue(raw)))
        .or(() -> PathDate.find(url).map(date -> new Published(date, DateClue.URL)))
        .or(() -> PathDate.find(raw.fileName()).map(d -> new Published(d, DateClue.FILENAME)))
        .orElse(Published.UNKNOWN);
  }

  private Published modified(RawArticle raw) {
    Optional<Temporal> stamp = dates.parse(raw.value(ArticleField.MODIFIED));
    return stamp.map(found -> new Published(found, DateClue.FIELD)).orElse(Published.UNKNOWN);
  }

  /** The clue that an earlier run found the date by, if the record is one of its own. */
  private static DateClue clue(RawArticle raw) {
    String label = raw.value(ArticleField.PUBLISHED_FROM);
    return Arrays.stream(DateClue.values())
        .filter(clue -> clue != DateClue.NONE && clue.label().equals(label))
        .findFirst()
        .orElse(raw.dateClue());
  }

  private static Origin originOf(RawArticle raw, Origin read) {
    String file = raw.value(ArticleField.FILE);
    return file.isBlank() ? read : new Origin(file, Long.parseLong(raw.value(ArticleField.RECORD)));
  }

  private static String source(RawArticle raw, String url) {
    String outlet = Spaces.single(raw.value(ArticleField.SOURCE));
    if (outlet.isEmpty()) {
      return Host.of(url);
    }
    return outlet.contains("://") ? Host.of(outlet) : Host.withoutWww(outlet);
  }
}
