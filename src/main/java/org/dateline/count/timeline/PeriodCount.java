package org.dateline.count.timeline;

/**
 * What is counted in one period, of one thing or of all.
 *
 * @param articles articles published in it
 * @param stories stories whose earliest article was published in it
 * @param mentions counted mentions in these articles; for a pair, sentences of these stories
 */
public record PeriodCount(long articles, long stories, long mentions) {
  static final PeriodCount NONE = new PeriodCount(0, 0, 0);
}
