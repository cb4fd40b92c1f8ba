package org.dateline.article.page;

/**
 * A paragraph, heading or list entry of a page.
 *
 * @param tag the element it stands in
 * @param text its words, white space collapsed
 * @param linkChars how many of its characters are inside links
 */
record PageBlock(String tag, String text, int linkChars) {
  private static final double LINKED = 0.5;
  private static final int PARAGRAPH = 80;

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether most of it leads elsewhere. */
  boolean isLinked() {
    return linkChars > LINKED * text.length();
  }

  /** Whether it reads like a paragraph of an article. */
  boolean isProse() {
    return !isHeading() && text.length() >= 40 && !isLinked();
  }

  /** Whether it is surely a whole paragraph, by its length and its end. */
  boolean isParagraph() {
    return isProse() && text.length() >= PARAGRAPH && endsLikeProse();
  }

  boolean endsLikeProse() {
    char last = text.charAt(text.length() - 1);
    return ".!?\u201d\"\u2019)\u2026:;\u3002".indexOf(last) >= 0;
  }
}
