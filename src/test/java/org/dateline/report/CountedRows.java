package org.dateline.report;

import static org.dateline.table.NamedRows.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.count.association.Association;
import org.dateline.count.association.Contingency;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.dateline.report.HostileStories.Story;

/** The rows of the tables that count {@link HostileStories}. */
final class CountedRows {
  private final Period period;
  private final List<Story> stories;
  private final List<LocalDate> starts;

  CountedRows(Period period, List<Story> stories) {
    this.period = period;
    this.stories = stories;
    this.starts = period.starts(range());
  }

  Stream<Map<String, Object>> coverage() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String source : new TreeSet<>(stories.stream().map(Story::source).toList())) {
      for (LocalDate start : starts) {
        long articles = count(story -> story.source().equals(source) && isIn(story, start));
        rows.add(
            row(
                "source",
                source,
                "period",
                start.toString(),
                "articles",
                articles,
                "stories",
                articles,
                "gap",
                articles == 0 && period != Period.DAY,
                "repeated",
                articles == 0 ? OptionalDouble.empty() : OptionalDouble.of(0)));
      }
    }
    return rows.stream();
  }

  Stream<Map<String, Object>> sources() {
    return new TreeSet<>(stories.stream().map(Story::source).toList())
        .stream()
            .map(
                source -> {
                  long articles = count(story -> story.source().equals(source));
                  String group = source.contains("Hafen") ? "coast & <sea>" : "inland";
                  return row(
                      "source", source,
                      "group", group,
                      "articles", articles,
                      "stories", articles,
                      "repeated", OptionalDouble.of(0.02));
                });
  }

  Stream<Map<String, Object>> countries() {
    return byStories(HostileStories.COUNTRIES).map(this::country);
  }

  Stream<Map<String, Object>> entities() {
    return byStories(HostileStories.ENTITIES).filter(id -> stories(id) > 0).map(this::entity);
  }

  /** Each story is one sentence, and all have these words. */
  Stream<Map<String, Object>> words() {
    return byStories(HostileStories.COUNTRIES)
        .filter(code -> stories(code) > 0)
        .sorted()
        .flatMap(code -> Stream.of("harbor", "noon").map(word -> word(code, word)));
  }

  private Map<String, Object> word(String code, String word) {
    Story example =
        stories.stream().filter(one -> one.ids().contains(code)).findFirst().orElseThrow();
    return row(
        "country", code,
        "word", word,
        "sentences_with", stories(code),
        "sentences", stories.size(),
        "log_odds", OptionalDouble.of(0.5),
        "z", OptionalDouble.of(2.5),
        "example_article", example.id(),
        "example_sentence", example.sentence());
  }

  private Map<String, Object> country(String code) {
    return row("country", code, "name", HostileStories.name(code), "stories", stories(code));
  }

  private Map<String, Object> entity(String id) {
    return row(
        "entity_id", id,
        "entity", HostileStories.name(id),
        "type", HostileStories.type(id),
        "stories", stories(id));
  }

  /** The pairs with so many entities among the two that share {@code least} stories. */
  Stream<Map<String, Object>> pairs(int entities, int least) {
    List<String> ids = new ArrayList<>(HostileStories.COUNTRIES.keySet());
    ids.addAll(HostileStories.ENTITIES.keySet());
    ids.sort(Comparator.naturalOrder());
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (String a : ids) {
      for (String b : ids.subList(ids.indexOf(a) + 1, ids.size())) {
        List<Story> both =
            stories.stream().filter(one -> one.ids().containsAll(List.of(a, b))).toList();
        boolean isWanted = Stream.of(a, b).filter(id -> id.contains(":")).count() == entities;
        if (isWanted && both.size() >= least) {
          pairs.add(pair(a, b, both, stories(b)));
        }
      }
    }
    return pairs.stream();
  }

  private Map<String, Object> pair(String a, String b, List<Story> both, long storiesOfB) {
    Association association =
        Association.of(new Contingency(both.size(), stories(a), storiesOfB, stories.size()));
    Optional<Story> example = both.stream().findFirst();
    return row(
        "a", a,
        "a_name", HostileStories.name(a),
        "a_type", HostileStories.type(a),
        "b", b,
        "b_name", HostileStories.name(b),
        "b_type", HostileStories.type(b),
        "stories", both.size(),
        "expected", association.expected(),
        "lift", association.lift(),
        "npmi", association.npmi(),
        "log_likelihood", association.logLikelihood(),
        "q_value", association.pValue(),
        "example_article", example.map(Story::id).orElse(""),
        "example_sentence", example.map(Story::sentence).orElse(""));
  }

  /** The pairs of a country and the topic. */
  Stream<Map<String, Object>> topicPairs() {
    return HostileStories.COUNTRIES.keySet().stream()
        .flatMap(
            code -> {
              List<Story> both =
                  stories.stream()
                      .filter(one -> one.hasTopic() && one.ids().contains(code))
                      .toList();
              Stream<List<Story>> some = Stream.of(both).filter(one -> !one.isEmpty());
              return some.map(one -> pair(code, HostileStories.TOPIC, one, count(Story::hasTopic)));
            });
  }

  Stream<Map<String, Object>> topicTimeline() {
    return starts.stream()
        .filter(start -> withTopic(start) > 0)
        .map(
            start ->
                row(
                    "period",
                    start,
                    "topic",
                    HostileStories.TOPIC,
                    "name",
                    HostileStories.name(HostileStories.TOPIC),
                    "stories",
                    withTopic(start)));
  }

  private long withTopic(LocalDate start) {
    return count(one -> one.hasTopic() && isIn(one, start));
  }

  Stream<Map<String, Object>> timeline() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LocalDate start : starts) {
      for (String code : HostileStories.COUNTRIES.keySet()) {
        rows.add(
            row(
                "period",
                start,
                "country",
                code,
                "burst",
                code.equals("TUR") && start.toString().startsWith("2021-09"),
                "partial",
                period.isPartial(start, range())));
      }
    }
    return rows.stream();
  }

  List<Map<String, Object>> wideTimeline() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LocalDate start : starts) {
      Map<String, Object> row =
          row("period", start, "total_stories", count(story -> isIn(story, start)));
      for (String code : HostileStories.COUNTRIES.keySet()) {
        row.put(code, count(one -> isIn(one, start) && one.ids().contains(code)));
      }
      rows.add(row);
    }
    return rows;
  }

  private Stream<String> byStories(Map<String, String> idToName) {
    return idToName.keySet().stream()
        .sorted(Comparator.comparingLong(this::stories).reversed().thenComparing(id -> id));
  }

  private long stories(String id) {
    return count(story -> story.ids().contains(id));
  }

  private long count(Predicate<Story> condition) {
    return stories.stream().filter(condition).count();
  }

  private boolean isIn(Story story, LocalDate start) {
    return period.start(story.date()).equals(start);
  }

  private DateRange range() {
    LocalDate least = HostileStories.FIRST.plusDays(HostileStories.DAYS - 1);
    LocalDate last = stories.stream().map(Story::date).max(Comparator.naturalOrder()).orElse(least);
    return new DateRange(HostileStories.FIRST, last.isAfter(least) ? last : least);
  }
}
