package org.dateline.article.page;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.date.DateParser;
import org.dateline.article.date.PathDate;
import org.dateline.model.DateClue;
import org.dateline.model.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * When a page was published: the clues in the order of how often each is right. Where a fuller
 * stamp falls on the day that the url names, it is taken for its time of day.
 */
final class PageDates {
  private static final Evaluator AROUND =
      QueryParser.parse(
          "aside, footer, nav, [class~=(?i)comment|related|sidebar|recommend|most-|trending|teaser|promo|latest|footer|popular]");

  private static final Evaluator NAMED =
      QueryParser.parse(
          "[class~=(?i)(?:^|[\\s_-])(?:date\\w*|creat\\w*date|pub-?date|publish\\w*|posted\\w*|timestamp\\w*|time-?stamp|dateline|entry-date|post-date|time)(?:$|[\\s_-])],"
              + " [id~=(?i)(?:^|[\\s_-])(?:date|pub-?date|publish\\w*|posted\\w*|timestamp)(?:$|[\\s_-])]");

  private static final Evaluator ITEMPROP = QueryParser.parse("[itemprop=datePublished]");
  private static final Evaluator TIME = QueryParser.parse("time");
  private static final Evaluator MODIFIED = QueryParser.parse("[itemprop=dateModified]");

  private static final int LONGEST_LABEL = 120;

  private final Document page;
  private final DateParser dates;

  PageDates(Document page, DateParser dates) {
    this.page = page;
    this.dates = dates;
  }

  Published published(String url, JsonLd jsonLd, MetaTags meta) {
    List<Published> clues = new ArrayList<>();
    element(ITEMPROP, DateClue.META).ifPresent(clues::add);
    stamp(jsonLd.text("datePublished"), DateClue.JSON_LD).ifPresent(clues::add);
    stamp(meta.first(MetaTags.PUBLISHED), DateClue.META).ifPresent(clues::add);
    element(NAMED, DateClue.TIME).ifPresent(clues::add);
    element(TIME, DateClue.TIME).ifPresent(clues::add);
    return PathDate.find(url)
        .map(day -> fullest(day, clues))
        .or(() -> clues.stream().findFirst())
        .or(this::inText)
        .orElse(Published.UNKNOWN);
  }

  private static Published fullest(LocalDate day, List<Published> clues) {
    return clues.stream()
        .filter(clue -> clue.date().equals(Optional.of(day)))
        .filter(clue -> !(clue.stamp() instanceof LocalDate))
        .findFirst()
        .orElse(new Published(day, DateClue.URL));
  }

  Optional<Temporal> modified(JsonLd jsonLd, MetaTags meta) {
    return dates
        .parse(jsonLd.text("dateModified"))
        .or(() -> dates.parse(meta.first(MetaTags.MODIFIED)))
        .or(() -> element(MODIFIED, DateClue.META).map(Published::stamp));
  }

  private Optional<Published> stamp(String written, DateClue clue) {
    return dates.parse(written).map(stamp -> new Published(stamp, clue));
  }

  /** The date of the first element that has one and is not part of what is around the article. */
  private Optional<Published> element(Evaluator query, DateClue clue) {
    for (Element element : page.select(query)) {
      if (isAround(element) || saysUpdated(element)) {
        continue;
      }
      Optional<Published> found =
          stamp(element.attr("datetime"), clue)
              .or(() -> stamp(datetimeInside(element), clue))
              .or(() -> stamp(element.attr("content"), clue))
              .or(() -> stamp(shortText(element), clue));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isAround(Element element) {
    return element.closest(AROUND) != null;
  }

  private static boolean saysUpdated(Element element) {
    return element.className().matches("(?i).*(?:updated|modified).*")
        || element.attr("itemprop").equals("dateModified");
  }

  private static String datetimeInside(Element element) {
    Element time = element.selectFirst("time[datetime]");
    return time == null || saysUpdated(time) ? "" : time.attr("datetime");
  }

  private static String shortText(Element element) {
    String text = element.text();
    return text.length() <= LONGEST_LABEL ? text : "";
  }

  /** The first date in a short line of the page. */
  private Optional<Published> inText() {
    return PageBlocks.of(page.body()).stream()
        .filter(block -> block.text().length() <= LONGEST_LABEL)
        .filter(block -> !block.text().matches("(?i).*(?:\u00a9|copyright).*"))
        .map(block -> stamp(block.text(), DateClue.TEXT))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
