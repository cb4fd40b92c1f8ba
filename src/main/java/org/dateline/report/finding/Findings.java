package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * All that the report tells, gathered from the finished tables in one reading of each.
 *
 * @param facts what no table holds
 * @param countries all configured ones, most stories first
 */
public record Findings(
    ReportFacts facts,
    Glossary glossary,
    List<Participant> countries,
    CountryPairs pairs,
    EntityLists entities,
    StrongestPairs ties,
    CountryTimeline timeline,
    CoverageGaps gaps,
    RejectedRecords rejected,
    Mentions mentions,
    ReadArticles corpus) {
  /** More lines could not be told apart. */
  private static final int LINES = 8;

  private static final int TIES = 60;

  public static Findings read(Path folder, ReportFacts facts) {
    List<Participant> countries = countries(folder);
    CountryPairs pairs = CountryPairs.read(folder);
    EntityLists entities = EntityLists.read(folder);
    Set<String> quoted = new HashSet<>();
    Stream.of(pairs.together(), pairs.apart(), entities.strongest())
        .flatMap(List::stream)
        .forEach(pair -> quoted.add(pair.exampleArticle()));
    Mentions mentions = Mentions.read(folder, quoted);
    mentions.rules().stream()
        .flatMap(rule -> rule.example().stream())
        .forEach(example -> quoted.add(example.article()));
    return new Findings(
        facts,
        Glossary.load(),
        countries,
        pairs,
        entities,
        ties(folder, countries, entities),
        CountryTimeline.read(folder, first(countries, LINES), facts.period()),
        CoverageGaps.read(folder, facts.period()),
        RejectedRecords.read(folder),
        mentions,
        ReadArticles.read(folder, quoted));
  }

  /** All countries if there are at most {@code most}; else the first of those with a story. */
  public static List<Participant> first(List<Participant> countries, int most) {
    return countries.stream()
        .filter(country -> countries.size() <= most || country.stories() > 0)
        .limit(most)
        .toList();
  }

  private static List<Participant> countries(Path folder) {
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COUNTRIES)) {
      return rows.map(Participant::country).toList();
    }
  }

  private static StrongestPairs ties(
      Path folder, List<Participant> countries, EntityLists entities) {
    List<Participant> names = new ArrayList<>(countries);
    names.addAll(entities.first());
    return StrongestPairs.read(folder, names, TIES);
  }
}
