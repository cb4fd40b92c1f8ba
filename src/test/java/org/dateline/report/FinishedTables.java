package org.dateline.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.count.association.Association;
import org.dateline.count.association.Contingency;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.dateline.report.InventedReportNews.Story;
import org.dateline.report.finding.ReportFacts;
import org.dateline.table.Column;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/** Writes plausible finished tables of invented stories, counted in the plainest way. */
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
    return facts(period);
  }

  static ReportFacts facts(Period period) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Table table : Table.values()) {
      files.put(table.fileName(1), table.meaning());
    }
    return new ReportFacts(
        "0.0-test",
        period,
        Map.of("period", period.label()),
        Map.of("same_article", 2L, "out_of_range", 3L),
        files);
  }

  private void write() throws IOException {
    table(Table.ARTICLES, this::writeArticles);
    table(Table.MENTIONS, this::writeMentions);
    table(Table.COVERAGE, this::writeCoverage);
    table(Table.COUNTRIES, this::writeCountries);
    table(Table.ENTITIES, this::writeEntities);
    table(Table.COOCCURRENCE_COUNTRIES, out -> writePairs(out, 0, true));
    table(Table.COOCCURRENCE_ENTITIES_COUNTRIES, out -> writePairs(out, 1, false));
    table(Table.COOCCURRENCE_ENTITIES, out -> writePairs(out, 2, false));
    table(Table.TIMELINE_COUNTRIES, this::writeTimeline);
    writeWide();
    table(Table.TIMELINE_PAIRS, out -> {});
    table(Table.TIMELINE_ENTITIES, out -> {});
    table(
        Table.REJECTED,
        out -> {
          out.row("a<b>.json", 1, "bad-json", "broken off at \"<\"");
          out.row("news.jsonl", 7, "same-article", "the same article as news.jsonl:3");
        });
  }

  private void table(Table table, Consumer<RowWriter> rows) throws IOException {
    table(table, table.columns(), rows);
  }

  private void table(Table table, List<Column> columns, Consumer<RowWriter> rows)
      throws IOException {
    try (BufferedWriter file = Files.newBufferedWriter(folder.resolve(table.fileName(1)))) {
      file.write('\uFEFF' + RowWriter.header(columns));
      try (RowWriter out = new RowWriter(columns, file)) {
        rows.accept(out);
      }
    }
  }

  private void writeArticles(RowWriter out) {
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      Optional<LocalDate> date = Optional.of(story.date());
      out.row(
          story.id(),
          story.id(),
          "news.jsonl",
          i + 1,
          story.source(),
          story.url(),
          story.title(),
          "",
          date,
          "field",
          "en",
          9,
          2,
          story.ids().size(),
          "",
          "mixed",
          "");
    }
  }

  private void writeMentions(RowWriter out) {
    for (Story story : stories) {
      for (int i = 0; i < story.ids().size(); i++) {
        String id = story.ids().get(i);
        String left = story.left(i);
        String name = story.names().get(i);
        boolean isCounted = Integer.parseInt(story.id().substring(1)) % 11 != 0;
        out.row(
            story.id(),
            story.date(),
            InventedReportNews.type(id),
            id,
            name,
            "name",
            true,
            "",
            "",
            "text",
            1,
            left.length(),
            left.length() + name.length(),
            name,
            left,
            story.sentence().substring(left.length() + name.length()));
        if (!isCounted) {
          out.row(
              story.id(),
              story.date(),
              "country",
              "",
              name,
              "name",
              false,
              "inside-name",
              "",
              "text",
              1,
              0,
              1,
              "<i>" + name,
              "left of",
              "right of");
        }
      }
    }
  }

  private void writeCoverage(RowWriter out) {
    for (String source : new TreeSet<>(stories.stream().map(Story::source).toList())) {
      for (LocalDate start : starts()) {
        long articles = count(story -> story.source().equals(source) && isIn(story, start));
        out.row(source, start, articles, articles, articles == 0 && period != Period.DAY);
      }
    }
  }

  private void writeCountries(RowWriter out) {
    for (String code : byStories(new ArrayList<>(InventedReportNews.COUNTRIES.keySet()))) {
      long all = stories(code);
      out.row(
          code,
          InventedReportNews.name(code),
          all,
          all,
          4,
          all,
          all,
          all,
          0,
          0,
          0,
          0,
          0,
          0,
          (double) all / Math.max(1, stories.size()),
          0,
          InventedReportNews.FIRST,
          InventedReportNews.FIRST);
    }
  }

  private void writeEntities(RowWriter out) {
    for (String id : byStories(new ArrayList<>(InventedReportNews.ENTITIES.keySet()))) {
      long all = stories(id);
      if (all > 0) {
        out.row(
            id,
            InventedReportNews.name(id),
            InventedReportNews.type(id),
            all,
            all,
            4,
            all,
            "",
            InventedReportNews.FIRST,
            InventedReportNews.FIRST);
      }
    }
  }

  private void writePairs(RowWriter out, int entities, boolean isWithZeros) {
    List<String> ids = new ArrayList<>(InventedReportNews.COUNTRIES.keySet());
    ids.addAll(InventedReportNews.ENTITIES.keySet());
    ids.sort(Comparator.naturalOrder());
    for (String a : ids) {
      for (String b : ids.subList(ids.indexOf(a) + 1, ids.size())) {
        boolean isWanted = (a.contains(":") ? 1 : 0) + (b.contains(":") ? 1 : 0) == entities;
        List<Story> both =
            stories.stream().filter(one -> one.ids().contains(a) && one.ids().contains(b)).toList();
        if (isWanted && (isWithZeros || both.size() > 1)) {
          writePair(out, a, b, both);
        }
      }
    }
  }

  private void writePair(RowWriter out, String a, String b, List<Story> both) {
    long n = both.size();
    Association association =
        Association.of(new Contingency(n, stories(a), stories(b), stories.size()));
    Optional<LocalDate> date = both.stream().map(Story::date).findFirst();
    out.row(
        a,
        InventedReportNews.name(a),
        InventedReportNews.type(a),
        b,
        InventedReportNews.name(b),
        InventedReportNews.type(b),
        n,
        n,
        n,
        stories(a),
        stories(b),
        stories.size(),
        association.expected(),
        association.lift(),
        association.pmi(),
        association.npmi(),
        association.jaccard(),
        association.dice(),
        association.logLikelihood(),
        association.pValue(),
        association.pValue(),
        association.logOdds(),
        association.logOddsInterval().low(),
        association.logOddsInterval().high(),
        date,
        date,
        both.isEmpty() ? "" : both.get(0).id(),
        both.isEmpty() ? "" : both.get(0).sentence());
  }

  private void writeTimeline(RowWriter out) {
    for (LocalDate start : starts()) {
      long total = count(story -> isIn(story, start));
      for (var country : InventedReportNews.COUNTRIES.entrySet()) {
        long with = count(story -> isIn(story, start) && story.ids().contains(country.getKey()));
        boolean isBurst = country.getKey().equals("TUR") && start.toString().startsWith("2021-09");
        out.row(
            start,
            country.getKey(),
            country.getValue(),
            with,
            with,
            with,
            total,
            total,
            share(with, total),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            isBurst,
            period.isPartial(start, range()));
      }
    }
  }

  private void writeWide() throws IOException {
    List<Column> all = Table.TIMELINE_COUNTRIES_WIDE.columns();
    List<Column> columns = new ArrayList<>(all.subList(0, 2));
    InventedReportNews.COUNTRIES.keySet().forEach(code -> columns.add(all.get(2).forCountry(code)));
    table(
        Table.TIMELINE_COUNTRIES_WIDE,
        columns,
        out -> {
          for (LocalDate start : starts()) {
            List<Object> row = new ArrayList<>(List.of(start, count(story -> isIn(story, start))));
            InventedReportNews.COUNTRIES
                .keySet()
                .forEach(
                    code -> row.add(count(one -> isIn(one, start) && one.ids().contains(code))));
            out.row(row.toArray());
          }
        });
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  private List<String> byStories(List<String> ids) {
    ids.sort(Comparator.comparingLong(this::stories).reversed().thenComparing(id -> id));
    return ids;
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
        InventedReportNews.FIRST, InventedReportNews.FIRST.plusDays(InventedReportNews.DAYS - 1));
  }
}
