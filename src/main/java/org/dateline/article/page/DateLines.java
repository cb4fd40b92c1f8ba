package org.dateline.article.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.date.DateParser;
import org.dateline.model.DateClue;
import org.dateline.model.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

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
      Pattern.compile(
          "\\p{Lu}[\\p{L} .,'-]{1,60}?,? (\\p{L}+\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}+ \\d{4})\\s?(?:[-\u2013\u2014:]|\\().*");

  /** A label that is no part of a sentence. */
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?iU)^(?:publication date|date (?:published|posted|of publication)|date|datum|erscheinungsdatum|fecha|data|date de publication)\\b\\s?:?\\s?[^\\p{L}]{0,3}(?:\\p{L}{3,10},? )?(?:\\d|\\p{L}{3,9}\\.? \\d)");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?iU)\\b(?:this (?:entry|post|article|story|item) was (?:originally |first |last )?(?:posted|published|written|updated|edited)"
              + "|diese[rs]? (?:beitrag|artikel|eintrag) (?:wurde|erschien|ist)|(?:cet article|cette entr[ée]e|ce billet) a [ée]t[ée] (?:publi|post)[ée]e?"
              + "|esta entrada (?:fue|se) public\\w+|este art[ií]culo (?:fue|se) public\\w+|questo articolo [èe] stato pubblicato|dit bericht (?:is|werd) geplaatst)");

  private static final int LONGEST_NOTE = 400;

  private static final int LONGEST_LABEL = 120;

  /** Of two days of publication the first is that of this article. */
  private static final Pattern FIRST =
      Pattern.compile("(?i)\\b(?:first|originally|erstmals|ursprünglich|initialement)\\b");

  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_TERM = 30;
  private static final int SHORTEST_PARAGRAPH = 100;

  /** Paragraphs that may stand between the headline and the line of a change: a standfirst. */
  private static final int MOST_ABOVE = 1;

  private final Document page;
  private final DateParser dates;
  private final DatePlace place;
  private final List<Element> withDigits;

  DateLines(Document page, DateParser dates, DatePlace place) {
    this(
        page,
        dates,
        place,
        page.body().select("*").stream().filter(DateLines::isShortWithDigit).toList());
  }

  private DateLines(Document page, DateParser dates, DatePlace place, List<Element> withDigits) {
    this.page = page;
    this.dates = dates;
    this.place = place;
    this.withDigits = withDigits;
  }

  /** The same lines, of which another place is asked. */
  DateLines at(DatePlace other) {
    return new DateLines(page, dates, other, withDigits);
  }

  private static boolean isShortWithDigit(Element element) {
    String own = element.ownText();
    return own.length() <= LONGEST_LABEL && DIGIT.matcher(own).find();
  }

  /** The date of the first short line that calls it that of publication. */
  Optional<Published> labelled() {
    List<Element> labelled =
        lines()
            .filter(element -> DateLabels.saysPublished(withTerm(element) + shortText(element)))
            .toList();
    return labelled.stream()
        .filter(element -> FIRST.matcher(withTerm(element) + shortText(element)).find())
        .flatMap(element -> ofLine(element).stream())
        .findFirst()
        .or(() -> labelled.stream().flatMap(element -> ofLine(element).stream()).findFirst());
  }

  /** The elements with digits of their own in a short text. */
  private Stream<Element> lines() {
    return withDigits.stream();
  }

  private Optional<Published> ofLine(Element element) {
    String text = shortText(element);
    String line = text.isEmpty() ? text : withTerm(element) + text;
    return stamp(DateLabels.published(line), DateClue.TEXT)
        .filter(found -> !NO_DATE.matcher(line).find() && isInPlace(element, line));
  }

  /** The name of the cell in front of a cell or an entry of a list of details. */
  private static String withTerm(Element element) {
    Element above = element.parent();
    Element cell = element.normalName().equals("time") && above != null ? above : element;
    Element before = cell.previousElementSibling();
    return before != null
            && cell.normalName().matches("dd|td")
            && before.text().length() <= LONGEST_TERM
        ? before.text() + " "
        : "";
  }

  private boolean isInPlace(Element element, String line) {
    return DATE_LABEL.matcher(line).find() ? place.isBeside(element) : place.isOfArticle(element);
  }

  /** The first date in a short line of the article's part of the page. */
  Optional<Published> first() {
    return lines()
        .filter(element -> !DateStamp.isSentence(shortText(element)))
        .flatMap(element -> ofLine(element).stream())
        .findFirst();
  }

  /** The date of a change that stands in the head of the article, between headline and text. */
  Optional<Published> updated() {
    int paragraphs = 0;
    boolean isBelow = false;
    for (Element element : page.body().select("*")) {
      isBelow |= place.headline().filter(element::equals).isPresent();
      paragraphs += isBelow && element.ownText().length() >= SHORTEST_PARAGRAPH ? 1 : 0;
      if (paragraphs > MOST_ABOVE) {
        return Optional.empty();
      }
      String line = isBelow && DIGIT.matcher(element.ownText()).find() ? shortText(element) : "";
      Optional<Published> found = line.isEmpty() ? Optional.empty() : stamp(line, DateClue.TEXT);
      boolean isNone = NO_DATE.matcher(line).find() || DateStamp.isSentence(line);
      if (found.isPresent() && !isNone && place.isOfArticle(element)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What blogs say below a text: "This entry was posted on" a day. */
  Optional<Published> told() {
    for (Element element : page.body().select("p, small, div, span")) {
      String text = DateStamp.isLongerThan(LONGEST_NOTE, element) ? "" : element.text();
      Matcher told = TOLD.matcher(text);
      Optional<Published> found =
          text.length() <= LONGEST_NOTE && told.find()
              ? stamp(text.substring(told.end()), DateClue.TEXT)
              : Optional.empty();
      if (found.isPresent() && !place.isOfReaders(element)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A day whose parts stand in elements of their own, as in the leaf of a calendar. */
  Optional<Published> inParts() {
    return page.body().select("*").stream()
        .filter(DateStamp::isLeaf)
        .flatMap(
            element ->
                stamp(DateStamp.spaced(element), DateClue.TEXT).stream()
                    .filter(found -> place.isOfArticle(element)))
        .findFirst();
  }

  /** The day in a line that ends with a break, in an element that holds more. */
  Optional<Published> betweenBreaks() {
    return page.body().select("br").stream()
        .map(Element::previousSibling)
        .filter(before -> before instanceof TextNode)
        .map(TextNode.class::cast)
        .filter(
            words -> words.text().length() <= LONGEST_LINE && DIGIT.matcher(words.text()).find())
        .filter(words -> words.parent() != null && place.isOfArticle(words.parent()))
        .flatMap(words -> stamp(words.text(), DateClue.TEXT).stream())
        .findFirst();
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
    if (DateStamp.isLongerThan(LONGEST_LABEL, element)) {
      return "";
    }
    String text = element.childrenSize() >= 2 ? DateStamp.spaced(element) : element.text();
    return text.length() <= LONGEST_LABEL ? text : "";
  }

  private Optional<Published> stamp(String written, DateClue clue) {
    return dates.parse(written).map(stamp -> new Published(stamp, clue));
  }
}
