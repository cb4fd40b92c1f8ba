package org.dateline.article.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Evaluator NAMED =
      QueryParser.parse(
          "[class~=(?i)(?:^|[\\s_-])(?:date\\w*|creat\\w*date|pub-?date|publish\\w*|posted\\w*|submitted|timestamp\\w*|time-?stamp|dateline|entry-date|post-date|time)(?:$|[\\s_-])],"
              + " [id~=(?i)(?:^|[\\s_-])(?:date|pub-?date|publish\\w*|posted\\w*|timestamp)(?:$|[\\s_-])]");

  private static final Evaluator ITEMPROP = QueryParser.parse("[itemprop=datePublished]");
  private static final Evaluator TIME = QueryParser.parse("time");
  private static final Evaluator MODIFIED = QueryParser.parse("[itemprop=dateModified]");

  /** Lines that speak of the page and not of its article. */
  private static final Pattern NO_DATE =
      Pattern.compile("(?i)\u00a9|copyright|\\btoday\\b|\\barchive\\b|page made|last updated:?$");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** The names that programs of pages give the date of publication. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?:date_?published|first_?published(?:_?at)?|published(?:_?(?:at|date|on|time))?|publish_?(?:date|time)|pub_?date)\"\\s*:\\s*\"([^\"]{8,40})\"",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LABEL = 120;

  private final Document page;
  private final DateParser dates;
  private final DatePlace place;

  PageDates(Document page, DateParser dates) {
    this.page = page;
    this.dates = dates;
    this.place = DatePlace.of(page);
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
        .or(() -> clues.stream().findFirst().map(first -> shown(first, clues)))
        .or(this::inText)
        .or(this::inScript)
        .orElse(Published.UNKNOWN);
  }

  /**
   * A moment in UTC says nothing of where the outlet is. If the page shows a day that is one off,
   * it is the day there.
   */
  private Published shown(Published first, List<Published> clues) {
    if (!isMomentInUtc(first.stamp())) {
      return first;
    }
    List<Published> visible = new ArrayList<>(clues.subList(1, clues.size()));
    inText().ifPresent(visible::add);
    return visible.stream()
        .filter(clue -> !isMomentInUtc(clue.stamp()))
        .filter(clue -> isNextTo(clue, first))
        .findFirst()
        .orElse(first);
  }

  private static boolean isMomentInUtc(Temporal stamp) {
    return stamp instanceof OffsetDateTime moment && moment.getOffset().equals(ZoneOffset.UTC);
  }

  private static boolean isNextTo(Published one, Published other) {
    long days =
        ChronoUnit.DAYS.between(
            one.date().orElse(LocalDate.MIN), other.date().orElse(LocalDate.MIN));
    return Math.abs(days) == 1;
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
      if (!place.isOfArticle(element) || DatePlace.saysUpdated(element)) {
        continue;
      }
      Optional<Published> found =
          stamp(element.attr("datetime"), clue)
              .or(() -> stamp(datetimeInside(element), clue))
              .or(() -> stamp(element.attr("content"), clue))
              .or(() -> stamp(DateLabels.published(shortText(element)), clue));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String datetimeInside(Element element) {
    Element time = element.selectFirst("time[datetime]");
    return time == null || DatePlace.saysUpdated(time) ? "" : time.attr("datetime");
  }

  private static String shortText(Element element) {
    String text = element.text();
    return text.length() <= LONGEST_LABEL ? text : "";
  }

  /** The first date in a short line of the article's part of the page. */
  private Optional<Published> inText() {
    for (Element element : page.body().select("*")) {
      if (DIGIT.matcher(element.ownText()).find() && element.ownText().length() <= LONGEST_LABEL) {
        String line = shortText(element);
        Optional<Published> found = stamp(DateLabels.published(line), DateClue.TEXT);
        if (found.isPresent() && !NO_DATE.matcher(line).find() && place.isOfArticle(element)) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** What a script of the page says that fills it in. */
  private Optional<Published> inScript() {
    for (Element script : page.select("script")) {
      Matcher written = IN_SCRIPT.matcher(script.data());
      if (written.find()) {
        return stamp(written.group(1), DateClue.META);
      }
    }
    return Optional.empty();
  }
}
