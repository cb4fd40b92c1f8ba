package org.dateline.article.page;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading or list entry of a page.
 *
 * @param tag the element it stands in
 * @param text its words, white space collapsed
 * @param linkChars how many of its characters are inside links
 * @param at the element, or the one that its bare text stands in
 */
record PageBlock(String tag, String text, int linkChars, Element at) {
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

  /** Whether it stands beside the other, in one element. */
  boolean isSibling(PageBlock other) {
    Element parent = at.parent();
    return at.equals(other.at) || (parent != null && parent.equals(other.at.parent()));
  }

  /** Whether it stands beside the other, as another of the same kind. */
  boolean isBeside(PageBlock other) {
    return tag.equals(other.tag) && (isSibling(other) || isCousin(other));
  }

  /** Whether it stands in another of several boxes that are alike. */
  private boolean isCousin(PageBlock other) {
    Element box = at.parent();
    Element its = other.at.parent();
    return box != null
        && its != null
        && box.parent() != null
        && box.parent().equals(its.parent())
        && box.normalName().equals(its.normalName())
        && box.className().equals(its.className());
  }

  boolean endsLikeProse() {
    char last = text.charAt(text.length() - 1);
    return ".!?\u201d\"\u2019)\u2026:;\u3002".indexOf(last) >= 0;
  }
}
