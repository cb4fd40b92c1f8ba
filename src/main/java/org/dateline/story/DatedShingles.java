package org.dateline.story;

import java.util.Comparator;

/**
 * An article as stories are found with.
 *
 * @param id its article_id as a number, see {@link org.dateline.model.ArticleId#toNumber}
 * @param epochSecond the moment it is ordered by, then by its id
 * @param shingles of its text, or their {@link Shingles#sketch}
 */
public record DatedShingles(long id, long epochSecond, Shingles shingles) {
  /** The earliest first. */
  static final Comparator<DatedShingles> ORDER =
      Comparator.comparingLong(DatedShingles::epochSecond).thenComparingLong(DatedShingles::id);
}
