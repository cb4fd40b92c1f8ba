package org.dateline.count.outlet;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which group each outlet belongs to, as the analyst has it.
 *
 * @param sourceToGroup the outlets that a group was given; empty if outlets are not grouped
 */
public record OutletGroups(SortedMap<String, String> sourceToGroup) implements Serializable {
  /** Outlets are not grouped. */
  public static final OutletGroups NONE = new OutletGroups(new TreeMap<>());

  /** The group of all outlets that were given none. */
  public static final String OTHER = "other";

  /** Copies the map. */
  public OutletGroups {
    sourceToGroup = Collections.unmodifiableSortedMap(new TreeMap<>(sourceToGroup));
  }

  /** Whether outlets are grouped at all. */
  public boolean areThere() {
    return !sourceToGroup.isEmpty();
  }

  /** The group of an outlet; empty if outlets are not grouped. */
  public String of(String source) {
    return areThere() ? sourceToGroup.getOrDefault(source, OTHER) : "";
  }
}
