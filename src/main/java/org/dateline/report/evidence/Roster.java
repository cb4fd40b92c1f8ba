package org.dateline.report.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.report.finding.Participant;

/**
 * Everyone whose sentences are kept, by number: the countries first, then the entities.
 *
 * @param names all of them
 * @param countries how many of them are countries
 * @param idToNumber places in {@code names}
 */
public record Roster(List<Participant> names, int countries, Map<String, Integer> idToNumber) {
  /** Copies the collections. */
  public Roster {
    names = List.copyOf(names);
    idToNumber = Map.copyOf(idToNumber);
  }

  /** Numbers countries and entities; a repeated entity is taken once. */
  public static Roster of(List<Participant> countries, Collection<Participant> entities) {
    List<Participant> names = new ArrayList<>();
    Map<String, Integer> idToNumber = new HashMap<>();
    countries.forEach(name -> add(name, names, idToNumber));
    int size = names.size();
    entities.forEach(name -> add(name, names, idToNumber));
    return new Roster(names, size, idToNumber);
  }

  /** The number of a code or an entity id, empty if it is not followed. */
  public OptionalInt number(String id) {
    Integer number = idToNumber.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  public boolean isCountry(int number) {
    return number < countries;
  }

  private static void add(
      Participant name, List<Participant> names, Map<String, Integer> idToNumber) {
    if (idToNumber.putIfAbsent(name.id(), names.size()) == null) {
      names.add(name);
    }
  }
}
