package org.dateline.report;

import static org.dateline.table.NamedRows.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.count.association.Association;
import org.dateline.count.association.Contingency;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.dateline.report.HostileStories.Story;
import org.dateline.report.finding.ListedFile;
import org.dateline.report.finding.ReportFacts;
import org.dateline.table.Column;
import org.dateline.table.NamedRows;
import org.dateline.table.Table;
import org.dateline.table.WrittenFile;

/**
 * Writes the tables that a run would make of {@link HostileStories}, counted in the plainest way.
 *
 * <p>What to know of them:
 *
 * <ul>
 *   <li>Each story is one article and one sentence, and mentions each of its names once.
 *   <li>What stands left and right of a mention is not cut off at 80 characters.
 *   <li>Only the columns that the report or the network reads are filled; see {@link NamedRows}.
 *   <li>Of every eleventh story a second, refused mention stands beside each counted one.
 *   <li>Türkiye has a burst in September 2021; two records are rejected.
 * </ul>
 */
final class FinishedTables {
  private final Path folder;
  private final Period period;
  private final List<Story> stories;

  private FinishedTables(Path folder, Period period, List<Story> stories) {
    this.folder = folder;
    this.period = period;
    this.stories = stories;
  }

  /** Writes the tables into {@code folder} and returns what the report is to be told of the run. */
  static ReportFacts write(Path folder, Period period, List<Story> stories) throws IOException {
    Files.createDirectories(folder);
    new FinishedTables(folder, period, stories).write();
    return facts(folder, period);
  }

  /** What a run by {@code period} would tell the report, with the tables in {@code folder}. */
  static ReportFacts facts(Path folder, Period period) throws IOException {
    List<ListedFile> files = new ArrayList<>();
    for (Table table : Table.values()) {
      WrittenFile file = WrittenFile.of(folder.resolve(table.fileName(1)));
      files.add(new ListedFile(file.name(), table.meaning(), OptionalLong.of(file.rows())));
    }
    return new ReportFacts(
        "0.0-test",
        "java -jar dateline.jar --input=harbor",
        period,
        Map.of("period", period.label()),
        Map.of("same_article", 2L, "out_of_range", 3L),
        files,
        true);
  }

  private void write() throws IOException {
    table(Table.ARTICLES, stories.stream().map(FinishedTables::article));
    table(Table.MENTIONS, stories.stream().flatMap(FinishedTables::mentions));
    table(Table.COVERAGE, coverage());
    for (Table unread :
        List.of(
            Table.WORDS_COUNTRIES,
            Table.TIMELINE_TOPICS,
            Table.COOCCURRENCE_TOPICS_COUNTRIES,
            Table.COOCCURRENCE_TOPICS_ENTITIES,
            Table.ARTICLE_COUNTRIES,
            Table.STORIES,
            Table.SOURCES,
            Table.COUNTRIES_BY_SOURCE)) {
      table(unread, Stream.empty());
    }
    table(Table.COUNTRIES, byStories(HostileStories.COUNTRIES).map(this::country));
    table(
        Table.ENTITIES,
        byStories(HostileStories.ENTITIES).filter(id -> stories(id) > 0).map(this::entity));
    table(Table.COOCCURRENCE_COUNTRIES, pairs(0, 0));
    table(Table.COOCCURRENCE_ENTITIES_COUNTRIES, pairs(1, 2));
    table(Table.COOCCURRENCE_ENTITIES, pairs(2, 2));
    table(Table.TIMELINE_COUNTRIES, timeline());
    writeWideTimeline();
    table(Table.TIMELINE_PAIRS, Stream.empty());
    table(Table.TIMELINE_ENTITIES, Stream.empty());
    table(
        Table.REJECTED,
        Stream.of(
            rejected("a<b>.json", 1, "bad-json", "broken off at \"<\""),
            rejected("news.jsonl", 7, "same-article", "the same article as news.jsonl:3")));
  }

  private void table(Table table, Stream<Map<String, Object>> rows) throws IOException {
    NamedRows.write(folder, table, rows.toList());
  }

  private static Map<String, Object> rejected(
      String file, int record, String reason, String detail) {
    return row("file", file, "record", record, "reason", reason, "detail", detail);
  }

  private static Map<String, Object> article(Story story) {
    return row(
        "article_id", story.id(),
        "story_id", story.id(),
        "source", story.source(),
        "url", story.url(),
        "title", story.title(),
        "published", story.date(),
        "language", "en",
        "countries",
            String.join(" ", story.ids().stream().filter(id -> !id.contains(":")).toList()));
  }

  private static Stream<Map<String, Object>> mentions(Story story) {
    boolean isSomeRefused = Integer.parseInt(story.id().substring(1)) % 11 == 0;
    List<Map<String, Object>> mentions = new ArrayList<>();
    for (int i = 0; i < story.ids().size(); i++) {
      String id = story.ids().get(i);
      String name = story.names().get(i);
      String left = story.left(i);
      mentions.add(
          row(
              "article_id",
              story.id(),
              "type",
              HostileStories.type(id),
              "entity_id",
              id,
              "counted",
              true,
              "field",
              "text",
              "sentence",
              1,
              "start",
              left.codePointCount(0, left.length()),
              "end",
              (left + name).codePointCount(0, left.length() + name.length()),
              "surface",
              name,
              "left",
              left.strip(),
              "right",
              story.sentence().substring(left.length() + name.length())));
      if (isSomeRefused) {
        mentions.add(
            row(
                "article_id", story.id(),
                "type", "country",
                "counted", false,
                "rule", "inside-name",
                "surface", "<i>" + name,
                "left", "left of",
                "right", "right of"));
      }
    }
    return mentions.stream();
  }

  private Stream<Map<String, Object>> coverage() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String source : new TreeSet<>(stories.stream().map(Story::source).toList())) {
      for (LocalDate start : starts()) {
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
  private Stream<Map<String, Object>> pairs(int entities, int least) {
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
          pairs.add(pair(a, b, both));
        }
      }
    }
    return pairs.stream();
  }

  private Map<String, Object> pair(String a, String b, List<Story> both) {
    Association association =
        Association.of(new Contingency(both.size(), stories(a), stories(b), stories.size()));
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

  private Stream<Map<String, Object>> timeline() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LocalDate start : starts()) {
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

  private void writeWideTimeline() throws IOException {
    List<Column> all = Table.TIMELINE_COUNTRIES_WIDE.columns();
    List<Column> columns = new ArrayList<>(all.subList(0, 2));
    HostileStories.COUNTRIES.keySet().forEach(code -> columns.add(all.get(2).forCountry(code)));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LocalDate start : starts()) {
      Map<String, Object> row =
          row("period", start, "total_stories", count(story -> isIn(story, start)));
      for (String code : HostileStories.COUNTRIES.keySet()) {
        row.put(code, count(one -> isIn(one, start) && one.ids().contains(code)));
      }
      rows.add(row);
    }
    NamedRows.write(folder, Table.TIMELINE_COUNTRIES_WIDE, columns, rows);
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

  private List<LocalDate> starts() {
    return period.starts(range());
  }

  private static DateRange range() {
    return new DateRange(
        HostileStories.FIRST, HostileStories.FIRST.plusDays(HostileStories.DAYS - 1));
  }
}
