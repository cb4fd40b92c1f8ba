package org.dateline.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the report tells, gathered from the finished tables in one reading of each.
 *
 * @param facts what no table holds
 * @param folder where the tables are
 * @param countries all configured ones, most stories first
 */
record Findings(
    ReportFacts facts,
    TableFolder folder,
    Glossary glossary,
    List<Name> countries,
    CountryPairs pairs,
    EntityLists entities,
    Ties ties,
    CountryTimeline timeline,
    CoverageGaps gaps,
    RejectedRecords rejected,
    Mentions mentions,
    Corpus corpus) {
  /** As many lines as can be told apart. */
  private static final int LINES = 8;

  private static final int TIES = 60;

  static Findings read(TableFolder folder, ReportFacts facts) {
    List<Name> countries = countries(folder);
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
        folder,
        Glossary.load(),
        countries,
        pairs,
        entities,
        ties(folder, countries, entities),
        CountryTimeline.read(folder, first(countries, LINES), facts.period()),
        CoverageGaps.read(folder, facts.period()),
        RejectedRecords.read(folder),
        mentions,
        Corpus.read(folder, quoted));
  }

  /** Those with a story; of few countries all. */
  static List<Name> first(List<Name> countries, int most) {
    return countries.stream()
        .filter(country -> countries.size() <= most || country.stories() > 0)
        .limit(most)
        .toList();
  }

  private static List<Name> countries(TableFolder folder) {
    try (Stream<Row> rows = folder.rows("countries")) {
      return rows.map(Name::country).toList();
    }
  }

  private static Ties ties(TableFolder folder, List<Name> countries, EntityLists entities) {
    List<Name> names = new ArrayList<>(countries);
    names.addAll(entities.first());
    return Ties.read(folder, names, TIES);
  }
}
