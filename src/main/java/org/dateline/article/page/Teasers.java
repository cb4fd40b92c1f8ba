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
  private static final int SHORTEST_HEADLINE = 18;
  private static final int PARAGRAPH = 80;

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
      } else if (isParagraph(block)) {
        paragraphs++;
      }
    }
    return new Teasers(teasers, paragraphs);
  }

  /** Whether the page holds little else. */
  boolean areAll(boolean saysList) {
    return count >= (saysList ? FEWEST_IN_LIST : FEWEST) && paragraphs <= 1;
  }

  /** Whether a list's entry and its teaser may be one block is not looked at: it is no prose. */
  private static boolean isParagraph(PageBlock block) {
    List<String> none = List.of("li", "td", "dd");
    return block.isProse()
        && !none.contains(block.tag())
        && block.text().length() >= PARAGRAPH
        && block.endsLikeProse();
  }
}
