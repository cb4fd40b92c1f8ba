package org.dateline.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.count.timeline.Period;

/** All numbers that moved between two runs. */
final class Changes {
  private Changes() {}

  /**
   * The numbers of all cells that either run, or a step between them, has.
   *
   * @param period the step of the timelines
   */
  static List<Change> of(Steps steps, Period period) {
    List<Map<Cell, Long>> counts = new ArrayList<>();
    for (Collection<CountedArticle> state : steps.states()) {
      counts.add(CellCounts.of(state, Optional.of(period)));
    }
    SortedSet<Cell> cells = new TreeSet<>();
    counts.forEach(count -> cells.addAll(count.keySet()));
    return cells.stream().map(cell -> change(cell, counts)).toList();
  }

  private static Change change(Cell cell, List<Map<Cell, Long>> counts) {
    long before = counts.get(0).getOrDefault(cell, 0L);
    long state = before;
    Map<Cause, Long> causeToPart = new EnumMap<>(Cause.class);
    Iterator<Map<Cell, Long>> steps = counts.listIterator(1);
    for (Cause cause : Cause.values()) {
      long next = steps.next().getOrDefault(cell, 0L);
      causeToPart.put(cause, next - state);
      state = next;
    }
    return new Change(cell, before, causeToPart);
  }
}
