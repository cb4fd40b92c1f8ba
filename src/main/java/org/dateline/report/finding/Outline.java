package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * What the report tells before an article is looked at: names, pairs, ties and the timeline.
 *
 * @param facts what no table holds
 * @param countries all configured ones, most stories first
 */
public record Outline(
    ReportFacts facts,
    List<Participant> countries,
    CountryPairs pairs,
    EntityLists entities,
    StrongestPairs ties,
    CountryTimeline timeline) {
  /** More lines could not be told apart. */
  private static final int LINES = 8;

  private static final int TIES = 60;

  /** Reads one table after the other. */
  public static Outline read(Path folder, ReportFacts facts) {
    List<Participant> countries = countries(folder);
    EntityLists entities = EntityLists.read(folder);
    List<Participant> names = new ArrayList<>(countries);
    names.addAll(entities.first());
    return new Outline(
        facts,
        countries,
        CountryPairs.read(folder),
        entities,
        StrongestPairs.read(folder, names, TIES),
        CountryTimeline.read(folder, first(countries, LINES), facts.period()));
  }

  /** All countries if there are at most {@code most}; else the first of those with a story. */
  public static List<Participant> first(List<Participant> countries, int most) {
    return countries.stream()
        .filter(country -> countries.size() <= most || country.stories() > 0)
        .limit(most)
        .toList();
  }

  /**
   * The pairs with an entity that are shown anywhere: of the network, of the lists, of the cards.
   */
  public List<Pair> shownTies() {
    List<Pair> shown = new ArrayList<>(ties.pairs());
    entities.idToCountries().values().forEach(shown::addAll);
    shown.addAll(entities.strongest());
    return shown;
  }

  private static List<Participant> countries(Path folder) {
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COUNTRIES)) {
      return rows.map(Participant::country).toList();
    }
  }
}
