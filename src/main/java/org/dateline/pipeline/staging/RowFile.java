package org.dateline.pipeline.staging;

import java.io.Serializable;

/**
 * Rows of a table, in a file of their own until all parts are joined.
 *
 * @param order the place among the parts of the table
 * @param location where the rows are; empty for a part without rows
 */
public record RowFile(long order, String location) implements Serializable {
  /** A part that only makes sure that its table is written. */
  public static final RowFile NONE = new RowFile(-1, "");
}
