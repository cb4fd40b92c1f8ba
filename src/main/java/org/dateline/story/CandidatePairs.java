package org.dateline.story;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds candidates for near-duplicates shard by shard: the sketches that have a shingle of the same
 * shard come together, and the shards together show what {@link StoryFinder} compares.
 */
public final class CandidatePairs {
  private CandidatePairs() {}

  /** The shards, of so many, that a sketch has to be in. */
  public static BitSet shardsOf(Shingles sketch, int shards) {
    BitSet in = new BitSet(shards);
    for (int key : sketch.least(Sketches.SIZE)) {
      in.set(Sketches.passOf(key, shards));
    }
    return in;
  }

  /**
   * Shows the pairs, the earlier article first, that meet in a shard and may overlap enough.
   *
   * @param sketches all that are in this shard
   */
  public static void forEach(
      List<DatedShingles> sketches,
      int shard,
      int shards,
      BiConsumer<DatedShingles, DatedShingles> action) {
    List<DatedShingles> ordered = sketches.stream().sorted(DatedShingles.ORDER).toList();
    Sketches all = new Sketches(ordered.stream().map(DatedShingles::shingles).toList());
    SeenPairs seen = new SeenPairs(ordered.size());
    all.forEachMeeting(
        shard,
        shards,
        (earlier, later) -> {
          if (!seen.seen(earlier, later) && all.mayOverlap(earlier, later)) {
            action.accept(ordered.get(earlier), ordered.get(later));
          }
        });
  }
}
