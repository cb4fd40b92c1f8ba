package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the near-duplicates among articles: add each once, in any order, then ask. What is found
 * does not depend on the order.
 */
public final class StoryFinder {
  private final List<DatedShingles> candidates = new ArrayList<>();

  /** Adds an article with all shingles of its text. */
  public void add(DatedShingles article) {
    candidates.add(article);
  }

  /**
   * Adds an article.
   *
   * @param id its article_id as a number
   * @param epochSecond the moment it is ordered by, then by its id
   * @param shingles of its text
   */
  public void add(long id, long epochSecond, Shingles shingles) {
    add(new DatedShingles(id, epochSecond, shingles));
  }

  /** For each article that is not the earliest of its story, the id of the earliest. */
  public Map<Long, Long> duplicateToEarliest() {
    candidates.sort(DatedShingles.ORDER);
    return join().memberToLeast(article -> candidates.get(article).id());
  }

  private UnionFind join() {
    Sketches sketches = new Sketches(candidates.stream().map(DatedShingles::shingles).toList());
    UnionFind stories = new UnionFind(candidates.size());
    SeenPairs pairs = new SeenPairs(candidates.size());
    sketches.forEachMeeting(
        (earlier, later) -> {
          if (stories.find(earlier) != stories.find(later)
              && !pairs.seen(earlier, later)
              && sketches.mayOverlap(earlier, later)
              && isNearDuplicate(earlier, later)) {
            stories.join(earlier, later);
          }
        });
    return stories;
  }

  private boolean isNearDuplicate(int earlier, int later) {
    return candidates.get(earlier).shingles().isNearDuplicate(candidates.get(later).shingles());
  }
}
