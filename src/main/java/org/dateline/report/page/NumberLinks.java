package org.dateline.report.page;

/** Knows where the number of stories with some names leads. */
public interface NumberLinks {
  /** All periods. */
  int ALL = -1;

  /**
   * The link of a number.
   *
   * @param heading whose number it is, in words
   * @param period number of the period shown, or {@link #ALL}
   * @param stories the number
   * @param row where it stands in a table
   * @param ids codes and entity ids of all that the stories mention
   */
  NumberLink link(String heading, int period, long stories, RowLink row, String... ids);
}
