package org.dateline.count;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.timeline.DateExtent;
import org.dateline.model.Form;

/** What is counted of one country or entity over many articles; it grows. */
public final class EntityCount {
  /** NORFOLK is how a headline writes Norfolk. */
  private static final Comparator<String> FEWER_CAPITALS =
      Comparator.comparingLong(name -> name.chars().filter(Character::isUpperCase).count());

  private final String id;
  private long articles;
  private long stories;
  private long sentences;
  private long mentions;
  private long refused;
  private long mainStories;
  private final DateExtent dates = new DateExtent();
  private final Map<Form, Long> accepted = new EnumMap<>(Form.class);
  private final Map<String, Long> sources = new TreeMap<>();
  private final Map<String, Long> names = new TreeMap<>();
  private final Map<String, Long> surfaces = new TreeMap<>();

  EntityCount(String id) {
    this.id = id;
  }

  /** A country's alpha-3 code or an entity's id. */
  public String id() {
    return id;
  }

  /** The name shown most often; of equals the one with fewer capitals, then the first. */
  public String name() {
    return mostFrequent(names, 1).stream().findFirst().orElse("");
  }

  /** Articles with a counted mention. */
  public long articles() {
    return articles;
  }

  /** Stories whose earliest article has a counted mention. */
  public long stories() {
    return stories;
  }

  /** Sentences of these with a counted mention. */
  public long sentences() {
    return sentences;
  }

  /** Counted mentions in all articles. */
  public long mentions() {
    return mentions;
  }

  /** Mentions in all articles that a rule refused. */
  public long refused() {
    return refused;
  }

  /** Stories whose main country it is. */
  public long mainStories() {
    return mainStories;
  }

  /** Dates of all articles with a counted mention. */
  public DateExtent dates() {
    return dates;
  }

  /** Mentions of one form that no rule refused, in all articles. */
  public long accepted(Form form) {
    return accepted.getOrDefault(form, 0L);
  }

  /** The number of distinct outlets that have a counted mention. */
  public long sources() {
    return sources.size();
  }

  /** The written forms, most frequent first. */
  public List<String> surfaces(int limit) {
    return mostFrequent(surfaces, limit);
  }

  void add(ArticleCounts article, boolean isStory, Occurrence occurrence) {
    refused += occurrence.refused();
    mentions += occurrence.mentions();
    occurrence.accepted().forEach((form, n) -> accepted.merge(form, (long) n, Long::sum));
    if (!occurrence.isCounted()) {
      return;
    }
    articles++;
    dates.add(article.date());
    names.merge(occurrence.name(), (long) occurrence.mentions(), Long::sum);
    occurrence.surfaces().forEach((surface, n) -> surfaces.merge(surface, (long) n, Long::sum));
    if (!article.source().isEmpty()) {
      sources.merge(article.source(), 1L, Long::sum);
    }
    if (isStory) {
      stories++;
      sentences += occurrence.sentences().size();
      mainStories += article.mainCountry().equals(id) ? 1 : 0;
    }
  }

  void encode(ByteEncoder out) {
    out.number(articles).number(stories).number(sentences);
    out.number(mentions).number(refused).number(mainStories);
    dates.encode(out);
    out.number(accepted.size());
    accepted.forEach((form, n) -> out.string(form.label()).number(n));
    List.of(sources, names, surfaces).forEach(bag -> encode(bag, out));
  }

  void mergeEncoded(ByteDecoder in) {
    articles += in.number();
    stories += in.number();
    sentences += in.number();
    mentions += in.number();
    refused += in.number();
    mainStories += in.number();
    dates.mergeEncoded(in);
    for (int left = in.integer(); left > 0; left--) {
      accepted.merge(Form.labelled(in.string()).orElseThrow(), in.number(), Long::sum);
    }
    List.of(sources, names, surfaces).forEach(bag -> mergeEncoded(bag, in));
  }

  private static void encode(Map<String, Long> bag, ByteEncoder out) {
    out.number(bag.size());
    bag.forEach((word, n) -> out.string(word).number(n));
  }

  private static void mergeEncoded(Map<String, Long> bag, ByteDecoder in) {
    for (int left = in.integer(); left > 0; left--) {
      bag.merge(in.string(), in.number(), Long::sum);
    }
  }

  private static List<String> mostFrequent(Map<String, Long> bag, int limit) {
    return bag.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey, FEWER_CAPITALS)
                .thenComparing(Map.Entry::getKey, CodePointOrder.INSTANCE))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
