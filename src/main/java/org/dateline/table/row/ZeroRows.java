package org.dateline.table.row;

/** Whether the timelines list periods without a story: not where these would be most of a table. */
final class ZeroRows {
  private static final long MOST = 100_000;

  private ZeroRows() {}

  /**
   * Whether a table lists them.
   *
   * @param all its rows with them
   * @param withStory its rows without
   */
  static boolean areListed(long all, long withStory) {
    return all - withStory <= MOST;
  }
}
