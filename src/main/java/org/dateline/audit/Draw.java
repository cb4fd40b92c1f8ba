package org.dateline.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Draws units while they pass. Of each stratum it holds no more than the whole sample has, so its
 * memory does not grow with the corpus.
 */
final class Draw {
  /** Fewer than so many units a stratum, and the rare countries share theirs. */
  private static final int UNITS_A_STRATUM = 4;

  private static final Comparator<Ticket> LARGEST_FIRST =
      Comparator.comparingLong((Ticket ticket) -> ticket.lot().draw())
          .thenComparing(ticket -> ticket.unit().id())
          .reversed();

  private final int size;
  private final long seed;
  private final SortedMap<Stratum, Long> sizes = new TreeMap<>();
  private final Map<Stratum, PriorityQueue<Ticket>> held = new HashMap<>();

  /** Draws so many, by a seed. */
  Draw(int size, long seed) {
    this.size = size;
    this.seed = seed;
  }

  private record Ticket(Unit unit, Unit.Lot lot) {}

  /**
   * What was drawn.
   *
   * @param units in the random order of the sheet
   * @param sizes how many units the corpus has in the stratum of each
   */
  record Drawn(List<Unit> units, SortedMap<Stratum, Long> sizes) {}

  /** Lets a unit pass; it is made only if it may be drawn. */
  void pass(String id, Stratum stratum, Supplier<Unit> unit) {
    sizes.merge(stratum, 1L, Long::sum);
    Unit.Lot lot = Unit.Lot.of(id, seed);
    PriorityQueue<Ticket> queue =
        held.computeIfAbsent(stratum, key -> new PriorityQueue<>(LARGEST_FIRST));
    if (queue.size() < size || lot.draw() <= queue.element().lot().draw()) {
      queue.add(new Ticket(unit.get(), lot));
      if (queue.size() > size) {
        queue.poll();
      }
    }
  }

  /** The sample, when all have passed. */
  Drawn drawn() {
    poolRareCountries();
    SortedMap<Stratum, Integer> numbers = Allocation.of(sizes, size);
    List<Ticket> drawn = new ArrayList<>();
    numbers.forEach(
        (stratum, number) ->
            held.getOrDefault(stratum, new PriorityQueue<>()).stream()
                .sorted(LARGEST_FIRST.reversed())
                .limit(number)
                .forEach(drawn::add));
    drawn.sort(
        Comparator.comparingLong((Ticket ticket) -> ticket.lot().order())
            .thenComparing(ticket -> ticket.unit().id()));
    return new Drawn(drawn.stream().map(Ticket::unit).toList(), sizes);
  }

  /** Where there are too many strata for the sample, those of the rarest countries become one. */
  private void poolRareCountries() {
    Map<String, Long> countryToUnits = new TreeMap<>();
    sizes.forEach((stratum, units) -> countryToUnits.merge(stratum.country(), units, Long::sum));
    countryToUnits.remove("");
    List<String> rarest =
        countryToUnits.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    Set<String> rare = new HashSet<>();
    for (String country : rarest) {
      if (strataWith(rare) * UNITS_A_STRATUM <= size) {
        break;
      }
      rare.add(country);
    }
    if (rare.size() > 1) {
      List.copyOf(sizes.keySet()).stream()
          .filter(stratum -> rare.contains(stratum.country()))
          .forEach(this::pool);
    }
  }

  private int strataWith(Set<String> rare) {
    return sizes.keySet().stream()
        .map(stratum -> rare.contains(stratum.country()) ? stratum.pooled() : stratum)
        .collect(Collectors.toSet())
        .size();
  }

  private void pool(Stratum stratum) {
    sizes.merge(stratum.pooled(), sizes.getOrDefault(stratum, 0L), Long::sum);
    sizes.remove(stratum);
    PriorityQueue<Ticket> pooled =
        held.computeIfAbsent(stratum.pooled(), key -> new PriorityQueue<>(LARGEST_FIRST));
    for (Ticket ticket : held.getOrDefault(stratum, new PriorityQueue<>())) {
      Unit unit = ticket.unit();
      pooled.add(
          new Ticket(
              new Unit(unit.id(), stratum.pooled(), unit.article(), unit.name(), unit.sentence()),
              ticket.lot()));
    }
    held.remove(stratum);
  }
}
