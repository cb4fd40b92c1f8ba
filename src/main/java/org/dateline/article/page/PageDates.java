package org.dateline.article.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/**
 * When a page was published: the clues in the order of how often each is right. Where a fuller
 * stamp falls on the day that the url names, it is taken for its time of day.
 */
final class PageDates {
  /** The names that programs of pages give the date of publication. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?:date_?published|first_?published(?:_?at)?|published(?:_?(?:at|date|on|time))?|publish_?(?:date|time)|pub_?date)\"\\s*:\\s*\"([^\"]{8,40})\"",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_WEST = 11;
  private static final int MOST_EAST = 13;

  private final Document page;
  private final DateParser dates;
  private final DatePlace place;
  private final DateElements elements;
  private final DateLines lines;

  PageDates(Document page, DateParser dates) {
    this.page = page;
    this.dates = dates;
    this.place = DatePlace.of(page);
    this.elements = new DateElements(page, dates, place);
    this.lines = new DateLines(page, dates, place);
  }

  Published published(String url, JsonLd jsonLd, MetaTags meta) {
    List<Published> clues = new ArrayList<>();
    elements.marked().ifPresent(clues::add);
    stamp(jsonLd.text("datePublished"), DateClue.JSON_LD).ifPresent(clues::add);
    stamp(meta.first(MetaTags.PUBLISHED), DateClue.META).ifPresent(clues::add);
    if (clues.isEmpty()) {
      clues.addAll(weaker(meta));
    }
    elements.first(DateElements.NAMED, DateClue.TIME).ifPresent(clues::add);
    elements.first(DateElements.TIME, DateClue.TIME).ifPresent(clues::add);
    return PathDate.find(url)
        .map(day -> fullest(day, new Published(day, DateClue.URL), clues))
        .or(() -> clues.stream().findFirst().map(first -> shown(first, clues)))
        .or(lines::first)
        .or(lines::inParts)
        .or(elements::aged)
        .or(lines::betweenBreaks)
        .or(this::aboveHeadline)
        .or(lines::dateline)
        .or(lines::told)
        .or(this::inScript)
        .or(lines::updated)
        .or(() -> updated(jsonLd, meta))
        .orElse(Published.UNKNOWN);
  }

  /**
   * The day that the page shows, and what it declares under names that often mean the last change
   * or the day of fetching: the earlier of the two is that of publication.
   */
  private List<Published> weaker(MetaTags meta) {
    Optional<Published> declared = stamp(meta.first(MetaTags.DATE), DateClue.META);
    Optional<Published> labelled = lines.labelled();
    if (declared.isEmpty()) {
      return labelled.stream().toList();
    }
    Optional<Published> shown =
        labelled
            .or(() -> elements.first(DateElements.NAMED, DateClue.TIME))
            .or(() -> elements.first(DateElements.TIME, DateClue.TIME))
            .or(lines::first)
            .or(this::aboveHeadline);
    boolean isEarlier = shown.filter(day -> isBefore(day, declared.get())).isPresent();
    return isEarlier ? shown.stream().toList() : declared.stream().toList();
  }

  private static boolean isBefore(Published one, Published other) {
    return one.date().orElse(LocalDate.MAX).isBefore(other.date().orElse(LocalDate.MIN));
  }

  /** The day of a change, of an article that does not say when it appeared. */
  private Optional<Published> updated(JsonLd jsonLd, MetaTags meta) {
    return stamp(jsonLd.isArticle() ? jsonLd.text("dateModified") : "", DateClue.JSON_LD)
        .or(() -> stamp(meta.first(MetaTags.UPDATED), DateClue.META));
  }

  private Optional<Published> aboveHeadline() {
    DatePlace above = place.withDateLine();
    DateElements named = new DateElements(page, dates, above);
    return named
        .first(DateElements.NAMED, DateClue.TIME)
        .or(() -> named.first(DateElements.TIME, DateClue.TIME))
        .or(() -> lines.at(above).first())
        .or(() -> lines.at(above).inParts());
  }

  /**
   * A moment in UTC says nothing of where the outlet is. If the page shows a day that is one off,
   * it is the day there.
   */
  private Published shown(Published first, List<Published> clues) {
    if (first.from() == DateClue.TEXT) {
      return first.date().map(day -> fullest(day, first, clues)).orElse(first);
    }
    if (!isMomentInUtc(first.stamp())) {
      return first;
    }
    List<Published> visible = new ArrayList<>(clues.subList(1, clues.size()));
    lines.first().ifPresent(visible::add);
    return visible.stream()
        .filter(clue -> !isMomentInUtc(clue.stamp()))
        .filter(clue -> mayBeSame(clue, first))
        .findFirst()
        .orElse(first);
  }

  private static boolean isMomentInUtc(Temporal stamp) {
    return stamp instanceof OffsetDateTime moment && moment.getOffset().equals(ZoneOffset.UTC);
  }

  /** Whether a moment in UTC falls on the other day somewhere between Hawaii and Samoa. */
  private static boolean mayBeSame(Published day, Published moment) {
    OffsetDateTime utc = (OffsetDateTime) moment.stamp();
    LocalDate shown = day.date().orElse(LocalDate.MIN);
    LocalDate west = utc.minusHours(MOST_WEST).toLocalDate();
    LocalDate east = utc.plusHours(MOST_EAST).toLocalDate();
    return !shown.equals(utc.toLocalDate()) && !shown.isBefore(west) && !shown.isAfter(east);
  }

  /** The first clue with a time of day on that day. */
  private static Published fullest(LocalDate day, Published bare, List<Published> clues) {
    return clues.stream()
        .filter(clue -> clue.date().equals(Optional.of(day)))
        .filter(clue -> !(clue.stamp() instanceof LocalDate))
        .findFirst()
        .orElse(bare);
  }

  Optional<Temporal> modified(JsonLd jsonLd, MetaTags meta) {
    return dates
        .parse(jsonLd.text("dateModified"))
        .or(() -> dates.parse(meta.first(MetaTags.MODIFIED)))
        .or(() -> elements.first(DateElements.MODIFIED, DateClue.META).map(Published::stamp));
  }

  private Optional<Published> stamp(String written, DateClue clue) {
    return dates
        .parse(written)
        .map(stamp -> new Published(stamp, clue))
        .filter(published -> !published.date().equals(Optional.of(LocalDate.EPOCH)));
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
