package org.dateline.change;

import java.util.Comparator;
import org.dateline.model.EntityId;

/**
 * Where a number stands.
 *
 * @param period first day of its period, as the tables write it; empty for the whole run
 * @param a code of a country, id of a topic, or {@link #ALL}
 * @param b the other country of a pair, or its topic; empty if it is none
 * @param measure what is counted
 */
record Cell(String period, String a, String b, Measure measure) implements Comparable<Cell> {
  /** Stands for a country where all articles are counted; no code is in lower case. */
  static final String ALL = "all";

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::period)
          .thenComparing(Cell::a)
          .thenComparing(Cell::b)
          .thenComparing(Cell::measure);

  /** Whether it is about a topic, alone or with a country. */
  boolean isOfTopic() {
    return EntityId.isTopic(a) || EntityId.isTopic(b);
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
