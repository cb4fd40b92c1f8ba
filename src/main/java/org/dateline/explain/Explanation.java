package org.dateline.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * What is behind a cell: counted again from the mentions, and the sentences themselves.
 *
 * @param stories stories that mention the name, or both
 * @param articles articles that do
 * @param sentences sentences of these stories that do
 * @param mentions mentions in these articles, of both for a pair
 * @param cell the same stories as a table has them, with the table's name; empty if none has
 * @param rules the mentions by the rule that brought them here, the most frequent first
 * @param shown the sentences, article by article
 */
public record Explanation(
    long stories,
    long articles,
    long sentences,
    long mentions,
    String cell,
    List<RuleCount> rules,
    List<ShownSentence> shown) {
  /** Copies the lists. */
  public Explanation {
    rules = List.copyOf(rules);
    shown = List.copyOf(shown);
  }

  /** The sentences, indented, under a line for each article. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String article = "";
    for (ShownSentence sentence : shown) {
      if (!sentence.article().equals(article)) {
        article = sentence.article();
        lines.add(sentence.heading());
      }
      lines.add("    " + sentence.sentence());
    }
    return lines;
  }
}
