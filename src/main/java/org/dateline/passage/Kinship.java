package org.dateline.passage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.dateline.trail.Trail;
import org.dateline.trail.WordHashes;

/**
 * What tells versions of one article from different ones, in 64 bits: four least hashes of sixteen
 * bits, two of the text's first words and two of the whole. Two texts have each of the four alike
 * as often as their parts are alike (Broder 1997). Different articles of an outlet have often a
 * head line or a gallery in common, hardly ever both most of their heads and most of the whole.
 */
final class Kinship {
  private static final int HEAD_WORDS = 100;
  private static final int BITS = 16;
  private static final int SLOTS = 4;
  private static final int LEAST_ALIKE = 3;
  private static final long MASK = (1 << BITS) - 1;

  private Kinship() {}

  /** That of a text. */
  static long of(Trail trail) {
    int head = Math.min(trail.size(), HEAD_WORDS);
    long[] least = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    for (int i = 0; i < trail.size(); i++) {
      long one = WordHashes.mix(trail.hash(i));
      long other = WordHashes.mix(one);
      least[2] = Math.min(least[2], one);
      least[3] = Math.min(least[3], other);
      if (i < head) {
        least[0] = Math.min(least[0], one);
        least[1] = Math.min(least[1], other);
      }
    }
    long kinship = 0;
    for (long hash : least) {
      kinship = (kinship << BITS) | (hash & MASK);
    }
    return kinship;
  }

  /** The number of stories that articles are surely of: versions of one story count once. */
  static int stories(Collection<Long> articles) {
    int stories = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      Set<Long> values = new HashSet<>();
      for (long article : articles) {
        values.add(part(article, slot));
      }
      stories = Math.max(stories, values.size());
    }
    return stories;
  }

  /** Whether two articles are alike in their heads and as a whole: in three of the four hashes. */
  static boolean areVersions(long one, long other) {
    int alike = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      alike += part(one, slot) == part(other, slot) ? 1 : 0;
    }
    return alike >= LEAST_ALIKE;
  }

  private static long part(long kinship, int slot) {
    return (kinship >>> (slot * BITS)) & MASK;
  }
}
