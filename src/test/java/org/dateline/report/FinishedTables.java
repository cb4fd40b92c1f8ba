package org.dateline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
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
 *   <li>Every fifth story has a topic, every thirteenth brings names together, and in every
 *       seventeenth the outlet repeats a line.
 *   <li>No story is printed twice. The outlets are of two groups.
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
      Path path = folder.resolve(table.fileName(1));
      if (Files.exists(path)) {
        WrittenFile file = WrittenFile.of(path);
        files.add(new ListedFile(file.name(), table.meaning(), OptionalLong.of(file.rows())));
      }
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
    table(Table.ARTICLES, stories.stream().map(StoryRows::article));
    table(Table.STORIES, stories.stream().map(StoryRows::story));
    table(Table.MENTIONS, stories.stream().flatMap(StoryRows::mentions));
    table(Table.REJECTED, StoryRows.rejected());
    CountedRows rows = new CountedRows(period, stories);
    table(Table.COVERAGE, rows.coverage());
    table(Table.SOURCES, rows.sources());
    table(Table.COUNTRIES, rows.countries());
    table(Table.WORDS_COUNTRIES, rows.words());
    table(Table.ENTITIES, rows.entities());
    table(Table.COOCCURRENCE_COUNTRIES, rows.pairs(0, 0));
    table(Table.COOCCURRENCE_ENTITIES_COUNTRIES, rows.pairs(1, 2));
    table(Table.COOCCURRENCE_ENTITIES, rows.pairs(2, 2));
    table(Table.COOCCURRENCE_TOPICS_COUNTRIES, rows.topicPairs());
    table(Table.TIMELINE_COUNTRIES, rows.timeline());
    table(Table.TIMELINE_TOPICS, rows.topicTimeline());
    List<Column> all = Table.TIMELINE_COUNTRIES_WIDE.columns();
    List<Column> columns = new ArrayList<>(all.subList(0, 2));
    HostileStories.COUNTRIES.keySet().forEach(code -> columns.add(all.get(2).forCountry(code)));
    NamedRows.write(folder, Table.TIMELINE_COUNTRIES_WIDE, columns, rows.wideTimeline());
    for (Table unread :
        List.of(
            Table.COOCCURRENCE_TOPICS_ENTITIES,
            Table.ARTICLE_COUNTRIES,
            Table.COUNTRIES_BY_SOURCE,
            Table.TIMELINE_PAIRS,
            Table.TIMELINE_ENTITIES)) {
      table(unread, Stream.empty());
    }
  }

  private void table(Table table, Stream<Map<String, Object>> rows) throws IOException {
    NamedRows.write(folder, table, rows.toList());
  }
}
