package org.dateline.table;

import java.util.List;
import java.util.Locale;

/** The tables that the commands {@code diff} and {@code audit sample} write. */
public enum CommandTable {
  CHANGE_COUNTRIES,
  CHANGE_PAIRS,
  CHANGE_TIMELINE,
  CHANGE_TIMELINE_PAIRS,
  CHANGE_TOPICS,
  CHANGE_TOPICS_COUNTRIES,
  CHANGE_TIMELINE_TOPICS,
  CHANGE_ENTITIES,
  CHANGE_OUTLETS,
  AUDIT;

  /** Immutable, though the checker cannot see into lists. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Schema schema = Schema.read(name().toLowerCase(Locale.ROOT));

  /** The name of its file, if the user names no other. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** Its columns. */
  public List<Column> columns() {
    return schema.columns();
  }

  /** Whether it is about the analyst's topics, and so written only where there are such. */
  public boolean isOfTopics() {
    return this == CHANGE_TOPICS
        || this == CHANGE_TOPICS_COUNTRIES
        || this == CHANGE_TIMELINE_TOPICS;
  }

  Schema schema() {
    return schema;
  }
}
