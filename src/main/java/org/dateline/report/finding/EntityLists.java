package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The people, organizations and places most mentioned, and with which countries.
 *
 * @param typeToNames the first few of each type
 * @param first the first entities of all types
 * @param followed more of them, and all that are listed
 * @param idToCountries ties of the listed ones to countries, strongest first
 * @param strongest the pairs of any kind that stand out most
 */
public record EntityLists(
    Map<String, List<Participant>> typeToNames,
    List<Participant> first,
    List<Participant> followed,
    Map<String, List<Pair>> idToCountries,
    List<Pair> strongest) {
  /** The types in the order of the page. */
  public static final List<String> TYPES = List.of("person", "organization", "location");

  private static final int LISTED = 10;

  /** Names of one story alone are many and say little. */
  private static final int LISTED_ONCE = 3;

  private static final int FIRST = 100;

  /** So many can be listed anew for a part of the corpus. */
  private static final int FOLLOWED = 150;

  private static final int TIES = 3;
  private static final int STRONGEST = 6;

  static EntityLists read(Path folder) {
    Map<String, List<Participant>> typeToNames = new HashMap<>();
    List<Participant> followed = new ArrayList<>();
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.ENTITIES)) {
      rows.forEach(row -> add(row, typeToNames, followed));
    }
    List<Participant> first = List.copyOf(followed.subList(0, Math.min(FIRST, followed.size())));
    TYPES.forEach(type -> followed.addAll(typeToNames.getOrDefault(type, List.of())));
    Map<String, FirstFew<Pair>> idToTop = new TreeMap<>();
    typeToNames.values().stream()
        .flatMap(List::stream)
        .forEach(name -> idToTop.put(name.id(), new FirstFew<>(TIES, Pair.STRONGEST)));
    FirstFew<Pair> strongest = new FirstFew<>(STRONGEST, Pair.STRONGEST);
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COOCCURRENCE_ENTITIES_COUNTRIES)) {
      rows.map(Pair::of).filter(Pair::isAttracted).forEach(pair -> offer(pair, idToTop));
    }
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COOCCURRENCE_ENTITIES)) {
      rows.map(Pair::of).filter(Pair::isAttracted).forEach(strongest);
    }
    Map<String, List<Pair>> idToCountries = new HashMap<>();
    idToTop.forEach((id, top) -> idToCountries.put(id, top.list()));
    return new EntityLists(
        typeToNames, first, List.copyOf(followed), idToCountries, Pair.notable(strongest.list()));
  }

  public boolean isEmpty() {
    return first.isEmpty();
  }

  public List<Participant> names(String type) {
    return typeToNames.getOrDefault(type, List.of());
  }

  public List<Pair> countries(Participant name) {
    return idToCountries.getOrDefault(name.id(), List.of());
  }

  private static void add(
      Row row, Map<String, List<Participant>> typeToNames, List<Participant> followed) {
    List<Participant> names =
        typeToNames.computeIfAbsent(row.id("type"), type -> new ArrayList<>());
    Participant name = Participant.entity(row);
    if (names.size() < (name.stories() > 1 ? LISTED : LISTED_ONCE)) {
      names.add(name);
    }
    if (followed.size() < FOLLOWED) {
      followed.add(name);
    }
  }

  private static void offer(Pair pair, Map<String, FirstFew<Pair>> idToTop) {
    for (String id : List.of(pair.a(), pair.b())) {
      FirstFew<Pair> top = idToTop.get(id);
      if (top != null) {
        top.accept(pair);
      }
    }
  }
}
