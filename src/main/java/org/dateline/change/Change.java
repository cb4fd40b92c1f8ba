package org.dateline.change;

import java.util.Map;

/**
 * How one number moved.
 *
 * @param cell where it stands
 * @param before its value in the old run
 * @param causeToPart the part of its change that is due to each cause
 */
record Change(Cell cell, long before, Map<Cause, Long> causeToPart) {
  long after() {
    return before + change();
  }

  long change() {
    return causeToPart.values().stream().mapToLong(Long::longValue).sum();
  }

  long part(Cause cause) {
    return causeToPart.getOrDefault(cause, 0L);
  }

  /** Whether any cause moved it, even if the causes cancel each other out. */
  boolean isMoved() {
    return causeToPart.values().stream().anyMatch(part -> part != 0);
  }
}
