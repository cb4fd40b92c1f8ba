package org.dateline.article.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.date.DateParser;
import org.dateline.model.DateClue;
import org.dateline.model.Published;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Dates in elements that the programs of pages mark as dates: by name, attribute or title. */
final class DateElements {
  static final Evaluator NAMED =
      QueryParser.parse(
          "[class~=(?i)(?:^|[\\s_-])(?:date\\w*|creat\\w*date|pub-?date|publish\\w*|posted\\w*|submitted|timestamp\\w*|time-?stamp|dateline|entry-date|post-date|time)(?:$|[\\s_-])],"
              + " [id~=(?i)(?:^|[\\s_-])(?:date|pub-?date|publish\\w*|posted\\w*|timestamp)(?:$|[\\s_-])]");

  private static final Evaluator ITEMPROP = QueryParser.parse("[itemprop=datePublished]");
  static final Evaluator TIME = QueryParser.parse("time");
  static final Evaluator MODIFIED = QueryParser.parse("[itemprop=dateModified]");

  /** Attributes in which programs of pages keep the moment of publication. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?:data-)?(?:pub(?:lish(?:ed)?|lication)?-?(?:date|time|at|on)|published|timestamp|date-?time|date|u?time|epoch)");

  private static final Pattern AGO =
      Pattern.compile("(?i).*\\b(?:ago|yesterday|hours?|days?)\\b.*");

  /** A day and a month, perhaps with two digits of the year. */
  private static final Pattern SHORT_DAY =
      Pattern.compile(
          "(?U)^(?:\\p{L}+ )?(?:\\p{Lu}\\p{L}{2} \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2})\\b");

  private static final Evaluator WITH_MOMENT =
      QueryParser.parse(
          "[title], [data-publish-date], [data-published], [data-timestamp], [data-utime], [data-time], [data-epoch], [data-date], [data-datetime]");

  private final Document page;
  private final DateParser dates;
  private final DatePlace place;

  DateElements(Document page, DateParser dates, DatePlace place) {
    this.page = page;
    this.dates = dates;
    this.place = place;
  }

  /** What the page marks as its moment of publication, wherever it stands if there is only one. */
  Optional<Published> marked() {
    return first(ITEMPROP, DateClue.META).or(() -> only(page.select(ITEMPROP)));
  }

  private Optional<Published> only(Elements marked) {
    boolean isOnly = marked.size() == 1 && !place.isOfReaders(marked.get(0));
    return isOnly ? of(marked.get(0), DateClue.META) : Optional.empty();
  }

  /** The date of the first element that has one and is not part of what is around the article. */
  Optional<Published> first(Evaluator query, DateClue clue) {
    for (Element element : page.select(query)) {
      if (!place.isOfArticle(element) || DatePlace.saysUpdated(element)) {
        continue;
      }
      Optional<Published> found = of(element, clue);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> of(Element element, DateClue clue) {
    return stamp(element.attr("datetime"), clue)
        .or(() -> stamp(datetimeInside(element), clue))
        .or(() -> stamp(element.attr("content"), clue))
        .or(() -> inAttribute(element, clue))
        .or(() -> stamp(DateLabels.published(DateLines.labelled(element)), clue));
  }

  private static String datetimeInside(Element element) {
    Element time = element.selectFirst("time[datetime]");
    return time == null || DatePlace.saysUpdated(time) ? "" : time.attr("datetime");
  }

  private Optional<Published> inAttribute(Element element, DateClue clue) {
    for (Attribute each : element.attributes()) {
      boolean isMoment = ATTRIBUTE.matcher(each.getKey()).matches();
      Optional<Published> found = stamp(isMoment ? each.getValue() : "", clue);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code 3 days ago} with the day in the title, or a moment in an attribute alone. */
  Optional<Published> aged() {
    return page.body().select(WITH_MOMENT).stream()
        .filter(DateElements::mayTell)
        .filter(place::isOfArticle)
        .flatMap(element -> inTitle(element).stream())
        .findFirst();
  }

  private static boolean mayTell(Element element) {
    String text = DateLines.shortText(element);
    return !element.hasAttr("title")
        || AGO.matcher(text).matches()
        || SHORT_DAY.matcher(text).find();
  }

  private Optional<Published> inTitle(Element element) {
    return stamp(element.attr("title"), DateClue.TIME)
        .or(() -> inAttribute(element, DateClue.TIME));
  }

  private Optional<Published> stamp(String written, DateClue clue) {
    return dates.parse(written).map(stamp -> new Published(stamp, clue));
  }
}
