package org.dateline.passage;

import java.util.Comparator;
import org.dateline.trail.Trail;

/**
 * An article as repeated text is found with.
 *
 * @param id its article_id as a number, see {@link org.dateline.model.ArticleId#toNumber}
 * @param epochSecond the moment it is ordered by, then by its id
 * @param kinship what it has in common with its versions
 */
public record SightedArticle(long id, long epochSecond, long kinship) {
  /** The earliest first. */
  static final Comparator<SightedArticle> ORDER =
      Comparator.comparingLong(SightedArticle::epochSecond).thenComparingLong(SightedArticle::id);

  /** An article with this trail of its text. */
  public static SightedArticle of(long id, long epochSecond, Trail trail) {
    return new SightedArticle(id, epochSecond, Kinship.of(trail));
  }
}
