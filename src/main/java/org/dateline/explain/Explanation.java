package org.dateline.explain;

import java.util.List;

/**
 * What is behind a cell: counted again from the mentions, and the sentences themselves.
 *
 * @param stories stories that mention both
 * @param articles articles that mention both
 * @param sentences sentences of these stories that mention both
 * @param cell the same stories as a table has them, with the table's name; empty if none has
 * @param lines the sentences, dated, with source, title and url
 */
public record Explanation(
    long stories, long articles, long sentences, String cell, List<String> lines) {
  /** Copies the list. */
  public Explanation {
    lines = List.copyOf(lines);
  }
}
