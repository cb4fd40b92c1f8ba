package org.dateline.explain;

import org.dateline.model.EntityId;

/**
 * One side of a pair.
 *
 * @param id a country's alpha-3 code, or the id of an entity or topic
 * @param name the name that the tables show
 */
public record Subject(String id, String name) {
  /** Whether it is a country. */
  boolean isCountry() {
    return EntityId.isCountry(id);
  }

  /** Whether it is a topic. */
  boolean isTopic() {
    return EntityId.isTopic(id);
  }

  /** Whether a line of a table may hold the id: whether its characters are in it. */
  boolean isIn(String line) {
    return line.contains(id.replace("\"", "\"\""));
  }
}
