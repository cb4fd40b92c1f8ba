package org.dateline.table;

import java.util.Locale;

/** What the cells of a column hold, and so how they are written. */
public enum ColumnType {
  /** A code, id or word of a closed set: written as it is. */
  ID,
  /** Words from articles: made safe for spreadsheets. */
  TEXT,
  /** A count. */
  INTEGER,
  /** A ratio or score with exactly six digits after the point. */
  RATIO,
  /**
   * A probability: a ratio, below 0.0001 with an exponent, so that a small one does not look like
   * 0.
   */
  PROBABILITY,
  /** An ISO date. */
  DATE,
  /** 1 for yes, 0 for no. */
  FLAG;

  static ColumnType named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
