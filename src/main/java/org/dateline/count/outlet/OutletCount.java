package org.dateline.count.outlet;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.timeline.DateExtent;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.LabelCounts;

/** What is counted of one outlet, or of several together; it grows. */
public final class OutletCount {
  private static final int ARTICLES = 0;
  private static final int STORIES = 1;

  private long articles;
  private long stories;
  private long words;
  private long repeatedWords;
  private long mentions;
  private final DateExtent dates = new DateExtent();
  private final LabelCounts countries = LabelCounts.ofSums(2);

  /** All articles. */
  public long articles() {
    return articles;
  }

  /** Stories that it was the first to print. */
  public long stories() {
    return stories;
  }

  /** Words of all texts without those that the outlet repeats. */
  public long words() {
    return words;
  }

  /** Words in text that the outlet repeats. */
  public long repeatedWords() {
    return repeatedWords;
  }

  /** Counted mentions of all types. */
  public long mentions() {
    return mentions;
  }

  /** The first and the last day on which it published; empty without a dated article. */
  public Optional<DateRange> dates() {
    return dates.range();
  }

  /** Articles with a counted mention of a country. */
  public long articles(String country) {
    return countries.at(country, ARTICLES);
  }

  /** Stories that it was the first to print, with a counted mention of a country. */
  public long stories(String country) {
    return countries.at(country, STORIES);
  }

  /** Codes of the countries in one of its stories, in order. */
  public SortedMap<String, Long> countryToStories() {
    SortedMap<String, Long> codeToStories = new TreeMap<>();
    countries
        .rows()
        .forEach(
            (country, row) -> {
              if (row[STORIES] > 0) {
                codeToStories.put(country, row[STORIES]);
              }
            });
    return codeToStories;
  }

  void add(PrintedArticle article) {
    long story = article.isStory() ? 1 : 0;
    articles++;
    stories += story;
    words += article.facts().countedWords();
    repeatedWords += article.facts().repeatedWords();
    mentions += article.mentions();
    dates.add(article.date());
    article.countries().forEach(country -> countries.add(country, 1, story));
  }

  void encode(ByteEncoder out) {
    out.number(articles).number(stories).number(words).number(repeatedWords).number(mentions);
    dates.encode(out);
    countries.encode(out);
  }

  void mergeEncoded(ByteDecoder in) {
    articles += in.number();
    stories += in.number();
    words += in.number();
    repeatedWords += in.number();
    mentions += in.number();
    dates.mergeEncoded(in);
    countries.mergeEncoded(in);
  }
}
