package org.dateline.passage;

import java.util.function.Consumer;

/** Sightings that can be gone through several times and need not be in memory. */
@FunctionalInterface
public interface Sightings {
  /** Shows all of them, in any order. */
  void forEach(Consumer<Sighting> action);
}
