package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The strongest ties between countries and the entities most mentioned.
 *
 * @param names the ends of the ties, most stories first
 * @param pairs the ties, strongest first
 */
public record StrongestPairs(List<Participant> names, List<Pair> pairs) {
  /** The tables that hold ties. */
  public static final List<Table> TABLES =
      List.of(
          Table.COOCCURRENCE_COUNTRIES,
          Table.COOCCURRENCE_ENTITIES_COUNTRIES,
          Table.COOCCURRENCE_ENTITIES);

  /** The {@code most} strongest ties among {@code names}. */
  static StrongestPairs read(Path folder, List<Participant> names, int most) {
    Map<String, Participant> idToName = new HashMap<>();
    names.forEach(name -> idToName.put(name.id(), name));
    FirstFew<Pair> top = new FirstFew<>(most, Pair.STRONGEST);
    for (Table table : TABLES) {
      try (Stream<Row> rows = FinishedTable.rows(folder, table)) {
        rows.filter(row -> idToName.containsKey(row.id("a")) && idToName.containsKey(row.id("b")))
            .map(Pair::of)
            .filter(Pair::isAttracted)
            .forEach(top);
      }
    }
    return of(idToName, top.list());
  }

  /** The first few ties, with their ends alone. */
  public StrongestPairs first(int most) {
    Map<String, Participant> idToName = new HashMap<>();
    names.forEach(name -> idToName.put(name.id(), name));
    return of(idToName, pairs.subList(0, Math.min(most, pairs.size())));
  }

  private static StrongestPairs of(Map<String, Participant> idToName, List<Pair> pairs) {
    Set<Participant> ends = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      Stream.of(pair.a(), pair.b()).map(idToName::get).forEach(ends::add);
    }
    List<Participant> sorted =
        ends.stream()
            .sorted(
                Comparator.comparingLong(Participant::stories)
                    .reversed()
                    .thenComparing(Participant::id))
            .toList();
    return new StrongestPairs(sorted, pairs);
  }
}
