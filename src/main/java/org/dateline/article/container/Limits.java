package org.dateline.article.container;

/**
 * How much is read of one thing before it is refused.
 *
 * @param textChars characters of text in one article
 * @param recordBytes bytes in one record
 * @param expandedBytes bytes that one compressed member may expand to
 * @param expansion how many times larger than its compressed form a member may be
 * @param depth how many containers may lie inside one another
 */
public record Limits(int textChars, int recordBytes, long expandedBytes, int expansion, int depth) {
  private static final int MEGABYTE = 1024 * 1024;

  /** The limits that are documented. */
  public static final Limits STANDARD =
      new Limits(10 * MEGABYTE, 64 * MEGABYTE, 2048L * MEGABYTE, 1000, 3);
}
