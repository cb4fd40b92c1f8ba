package org.dateline.count.outlet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;

/** What is known of one story: its earliest article, and who printed it when; it grows. */
public final class StoryCount {
  private static final long UNDATED = Long.MAX_VALUE;

  private static final Comparator<Map.Entry<String, Long>> EARLIEST_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .thenComparing(Map.Entry::getKey, CodePointOrder.INSTANCE);

  private long articles;
  private long lastDay = Long.MIN_VALUE;
  private boolean isHeadKnown;
  private long day = UNDATED;
  private String title = "";
  private String firstSource = "";
  private String countries = "";
  private String mainCountry = "";
  private final Map<String, Long> sourceToFirstDay = new TreeMap<>(CodePointOrder.INSTANCE);

  /** The day of the earliest article. */
  public Optional<LocalDate> date() {
    return date(day);
  }

  /** The day of the latest article; empty if none has a date. */
  public Optional<LocalDate> lastDate() {
    return lastDay == Long.MIN_VALUE ? Optional.empty() : date(lastDay);
  }

  /** The headline of the earliest article. */
  public String title() {
    return title;
  }

  /** All articles. */
  public long articles() {
    return articles;
  }

  /** The outlet of the earliest article, or empty. */
  public String firstSource() {
    return firstSource;
  }

  /** Codes of the countries that the earliest article mentions, divided by spaces. */
  public String countries() {
    return countries;
  }

  /** The main country of the earliest article. */
  public String mainCountry() {
    return mainCountry;
  }

  /** Its outlets: the first one, then the others by the day of their first article and by name. */
  public List<String> sources() {
    List<String> sources = new ArrayList<>();
    if (sourceToFirstDay.containsKey(firstSource)) {
      sources.add(firstSource);
    }
    sourceToFirstDay.entrySet().stream()
        .sorted(EARLIEST_FIRST)
        .map(Map.Entry::getKey)
        .filter(source -> !source.equals(firstSource))
        .forEach(sources::add);
    return sources;
  }

  void add(PrintedArticle article) {
    articles++;
    article.date().ifPresent(date -> lastDay = Math.max(lastDay, date.toEpochDay()));
    long published = article.date().map(LocalDate::toEpochDay).orElse(UNDATED);
    if (!article.source().isEmpty()) {
      sourceToFirstDay.merge(article.source(), published, Math::min);
    }
    if (article.isStory()) {
      isHeadKnown = true;
      day = published;
      title = article.facts().title();
      firstSource = article.source();
      countries = String.join(" ", article.countries());
      mainCountry = article.mainCountry();
    }
  }

  void encode(ByteEncoder out) {
    out.number(articles).number(lastDay).number(isHeadKnown ? 1 : 0);
    out.number(day).string(title).string(firstSource).string(countries).string(mainCountry);
    out.number(sourceToFirstDay.size());
    sourceToFirstDay.forEach((source, first) -> out.string(source).number(first));
  }

  void mergeEncoded(ByteDecoder in) {
    articles += in.number();
    lastDay = Math.max(lastDay, in.number());
    mergeHead(in.number() == 1, in);
    for (int left = in.integer(); left > 0; left--) {
      sourceToFirstDay.merge(in.string(), in.number(), Math::min);
    }
  }

  /** Only one of the parts of a story has its earliest article. */
  private void mergeHead(boolean isHead, ByteDecoder in) {
    long published = in.number();
    List<String> words = List.of(in.string(), in.string(), in.string(), in.string());
    if (isHead) {
      isHeadKnown = true;
      day = published;
      title = words.get(0);
      firstSource = words.get(1);
      countries = words.get(2);
      mainCountry = words.get(3);
    }
  }

  private static Optional<LocalDate> date(long day) {
    return day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
