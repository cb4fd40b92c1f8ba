package org.dateline.article.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.date.DateParser;
import org.dateline.model.DateClue;
import org.dateline.model.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Dates in the lines of a page that a reader sees: with a label, alone, in a dateline. */
final class DateLines {
  /** Lines that speak of the page and not of its article. */
  private static final Pattern NO_DATE =
      Pattern.compile(
          "(?i)\u00a9|copyright|\\btoday\\b|\\barchive\\b|page made|last updated:?$|\\b(?:joined|join date|registered|member since|born|next event|currently)\\b"
              // From a day to a day: a life or a term.
              + "|\\d{4}\\s?[-\u2013\u2014]\\s?\\p{L}+\\.? \\d{1,2},? \\d{4}");

  /** A place and the day in front of the first sentence. */
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{L} .,'-]{1,60}?,? (\\p{L}+\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}+ \\d{4})\\s?(?:[-\u2013\u2014:]|\\().*");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final int LONGEST_LABEL = 120;

  private final Document page;
  private final DateParser dates;
  private final DatePlace place;

  DateLines(Document page, DateParser dates, DatePlace place) {
    this.page = page;
    this.dates = dates;
    this.place = place;
  }

  /** The date of the first short line that calls it that of publication. */
  Optional<Published> labelled() {
    return lines()
        .filter(element -> DateLabels.saysPublished(shortText(element)))
        .flatMap(element -> ofLine(element).stream())
        .findFirst();
  }

  /** The elements with digits of their own in a short text. */
  private Stream<Element> lines() {
    return page.body().select("*").stream()
        .filter(element -> DIGIT.matcher(element.ownText()).find())
        .filter(element -> element.ownText().length() <= LONGEST_LABEL);
  }

  private Optional<Published> ofLine(Element element) {
    String line = shortText(element);
    return stamp(DateLabels.published(line), DateClue.TEXT)
        .filter(found -> !NO_DATE.matcher(line).find() && place.isOfArticle(element));
  }

  /** The first date in a short line of the article's part of the page. */
  Optional<Published> first() {
    return lines().flatMap(element -> ofLine(element).stream()).findFirst();
  }

  /** The day in the dateline of a paragraph. */
  Optional<Published> dateline() {
    return page.body().select("p, div, td").stream()
        .flatMap(element -> inDateline(element).stream())
        .findFirst();
  }

  private Optional<Published> inDateline(Element element) {
    Matcher line = DATELINE.matcher(element.ownText());
    return line.matches() && place.isOfArticle(element)
        ? stamp(line.group(1), DateClue.TEXT)
        : Optional.empty();
  }

  /** The short text of an element; empty if it says that its date is of something else. */
  static String labelled(Element element) {
    String text = shortText(element);
    return NO_DATE.matcher(text).find() ? "" : text;
  }

  /** The text of an element that is short enough for a label; else empty. */
  static String shortText(Element element) {
    String text = element.text();
    return text.length() <= LONGEST_LABEL ? text : "";
  }

  private Optional<Published> stamp(String written, DateClue clue) {
    return dates.parse(written).map(stamp -> new Published(stamp, clue));
  }
}
