package org.dateline.article.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What lists of articles are made of: a headline that is a link, and a paragraph below it.
 *
 * @param count how many there are
 * @param paragraphs how many other paragraphs
 */
record Teasers(int count, int paragraphs) {
  static final Teasers NONE = new Teasers(0, 0);

  private static final int SHORTEST_HEADLINE = 18;

  /** Entries of lists and tables are no paragraphs of an article. */
  private static final List<String> ENTRIES = List.of("li", "td", "dd");

  /** Fewer may be links to related articles. */
  private static final int FEWEST = 5;

  private static final int FEWEST_IN_LIST = 2;

  /** The teasers of a pruned page. */
  static Teasers of(Element body) {
    int teasers = 0;
    int paragraphs = 0;
    boolean isBelowHeadline = false;
    for (PageBlock block : PageBlocks.of(body)) {
      if (block.isLinked()) {
        isBelowHeadline = block.text().length() >= SHORTEST_HEADLINE;
      } else if (isBelowHeadline && block.isProse()) {
        teasers++;
        isBelowHeadline = false;
      } else if (block.isParagraph() && !ENTRIES.contains(block.tag())) {
        paragraphs++;
      }
    }
    return new Teasers(teasers, paragraphs);
  }

  /** Whether the page holds little else. */
  boolean areAll(boolean saysList) {
    return count >= (saysList ? FEWEST_IN_LIST : FEWEST) && paragraphs <= 1;
  }
}
