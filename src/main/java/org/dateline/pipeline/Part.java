package org.dateline.pipeline;

import java.io.Serializable;

/**
 * Rows of a table, in a file of their own until all parts are joined.
 *
 * @param order the place among the parts of the table
 * @param location where the rows are; empty for a part without rows
 */
record Part(long order, String location) implements Serializable {
  /** A part that only makes sure that its table is written. */
  static final Part NONE = new Part(-1, "");
}
