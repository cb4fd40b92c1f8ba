package org.dateline.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables that a run writes, in the order in which a reader wants them. */
public enum Table {
  COUNTRIES,
  COOCCURRENCE_COUNTRIES,
  TIMELINE_COUNTRIES,
  TIMELINE_COUNTRIES_WIDE,
  TIMELINE_PAIRS,
  WORDS_COUNTRIES,
  ENTITIES,
  COOCCURRENCE_ENTITIES_COUNTRIES,
  COOCCURRENCE_ENTITIES,
  TIMELINE_ENTITIES,
  TIMELINE_TOPICS,
  COOCCURRENCE_TOPICS_COUNTRIES,
  COOCCURRENCE_TOPICS_ENTITIES,
  SOURCES,
  COUNTRIES_BY_SOURCE,
  COVERAGE,
  STORIES,
  ARTICLES,
  ARTICLE_COUNTRIES,
  MENTIONS,
  REJECTED;

  /** Immutable, though the checker cannot see into lists. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Schema schema = Schema.read(label());

  /** The name of the file without its ending. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns. */
  public List<Column> columns() {
    return schema.columns();
  }

  /**
   * The column with this heading.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public Column column(String heading) {
    return columns().stream()
        .filter(column -> column.matches(heading))
        .findFirst()
        .map(column -> column.named(heading))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    label() + ".csv: no such column: \"" + heading + "\"; run the job again"));
  }

  /** Whether it is about the analyst's topics, and so written only where there are such. */
  public boolean isOfTopics() {
    return this == TIMELINE_TOPICS
        || this == COOCCURRENCE_TOPICS_COUNTRIES
        || this == COOCCURRENCE_TOPICS_ENTITIES;
  }

  /** Whether it lists pairs with an entity, and so only those in enough stories. */
  public boolean isOfFrequentPairs() {
    return this == COOCCURRENCE_ENTITIES_COUNTRIES
        || this == COOCCURRENCE_ENTITIES
        || this == COOCCURRENCE_TOPICS_ENTITIES;
  }

  /** What one row is, in a sentence. */
  public String meaning() {
    return schema.meaning();
  }

  Schema schema() {
    return schema;
  }

  /** What the rows are sorted by, in words. */
  public String order() {
    return schema.order();
  }

  /** The columns that together name a row; empty if there are none that are always filled. */
  public List<String> key() {
    return schema.key();
  }

  /**
   * The name of one of its files.
   *
   * @param number 1 for the first; a table of more than a million rows has more
   */
  public String fileName(int number) {
    return label() + (number == 1 ? "" : String.format(Locale.ROOT, "-%03d", number)) + ".csv";
  }

  /** The table with this label. */
  public static Optional<Table> labelled(String label) {
    return Arrays.stream(values()).filter(table -> table.label().equals(label)).findFirst();
  }
}
