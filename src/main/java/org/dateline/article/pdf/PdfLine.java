package org.dateline.article.pdf;

/**
 * A line as it is printed.
 *
 * @param page the page, counted from 1
 * @param left where it begins, in points from the left edge
 * @param right where it ends
 * @param baseline where it stands, in points from the upper edge
 * @param size the size of its letters in points
 * @param text its words
 */
record PdfLine(int page, float left, float right, float baseline, float size, String text) {
  /** Sizes closer than this are one. */
  private static final float SAME = 0.6f;

  boolean isOfSize(float other) {
    return Math.abs(size - other) < SAME;
  }

  /** Whether it ends like the last of a paragraph. */
  boolean endsSentence() {
    return text.matches(".*[.!?\u2026][\"'\u2019\u201d)\u00bb]?");
  }
}
