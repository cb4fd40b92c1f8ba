package org.dateline.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The strongest ties between countries and the entities most mentioned.
 *
 * @param names the ends of the ties, most stories first
 * @param pairs the ties, strongest first
 */
record Ties(List<Name> names, List<Pair> pairs) {
  static final List<String> TABLES =
      List.of("cooccurrence_countries", "cooccurrence_entities_countries", "cooccurrence_entities");

  /** The {@code most} strongest ties among {@code names}. */
  static Ties read(TableFolder folder, List<Name> names, int most) {
    Map<String, Name> idToName = new HashMap<>();
    names.forEach(name -> idToName.put(name.id(), name));
    Top<Pair> top = new Top<>(most, Pair.STRONGEST);
    for (String table : TABLES) {
      try (Stream<Row> rows = folder.rows(table)) {
        rows.filter(row -> idToName.containsKey(row.id("a")) && idToName.containsKey(row.id("b")))
            .map(Pair::of)
            .filter(Pair::isAttracted)
            .forEach(top);
      }
    }
    return of(idToName, top.list());
  }

  /** The first few ties, with their ends alone. */
  Ties first(int most) {
    Map<String, Name> idToName = new HashMap<>();
    names.forEach(name -> idToName.put(name.id(), name));
    return of(idToName, pairs.subList(0, Math.min(most, pairs.size())));
  }

  private static Ties of(Map<String, Name> idToName, List<Pair> pairs) {
    Set<Name> ends = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      Stream.of(pair.a(), pair.b()).map(idToName::get).forEach(ends::add);
    }
    List<Name> sorted =
        ends.stream()
            .sorted(Comparator.comparingLong(Name::stories).reversed().thenComparing(Name::id))
            .toList();
    return new Ties(sorted, pairs);
  }
}
