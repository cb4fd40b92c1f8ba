package org.dateline.story;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds candidates for near-duplicates part by part: the sketches that have a shingle of the same
 * part come together, and the parts together show what {@link StoryFinder} compares.
 */
public final class CandidatePairs {
  private CandidatePairs() {}

  /** The parts, of so many, that a sketch has to be in. */
  public static BitSet partsOf(Shingles sketch, int parts) {
    BitSet in = new BitSet(parts);
    for (int key : sketch.least(Sketches.SIZE)) {
      in.set(Sketches.passOf(key, parts));
    }
    return in;
  }

  /**
   * Shows the pairs, the earlier article first, that meet in a part and may overlap enough.
   *
   * @param sketches all that are in this part
   */
  public static void forEach(
      List<DatedShingles> sketches,
      int part,
      int parts,
      BiConsumer<DatedShingles, DatedShingles> action) {
    List<DatedShingles> ordered = sketches.stream().sorted(DatedShingles.ORDER).toList();
    Sketches all = new Sketches(ordered.stream().map(DatedShingles::shingles).toList());
    SeenPairs seen = new SeenPairs(ordered.size());
    all.forEachMeeting(
        part,
        parts,
        (earlier, later) -> {
          if (!seen.seen(earlier, later) && all.mayOverlap(earlier, later)) {
            action.accept(ordered.get(earlier), ordered.get(later));
          }
        });
  }
}
