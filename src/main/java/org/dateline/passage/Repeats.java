package org.dateline.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds the fingerprints that stand in many stories. All sightings of a fingerprint have to be in
 * one place; what is found does not depend on their order. In memory are eight bytes for each
 * sighting, and what belongs to fingerprints that stand often enough.
 */
public final class Repeats {
  /**
   * So many stories of one source make a passage. A quotation or a paragraph of background stands
   * in two or three reports of one affair; what stands in five is printed by habit.
   */
  public static final int LEAST_STORIES = 5;

  private Repeats() {}

  /** Shows the words that repeat an earlier story. */
  public static void find(Sightings sightings, Consumer<Repeat> action) {
    long[] frequent = frequent(sightings);
    Map<Long, List<Sighting>> hashToSightings = new HashMap<>();
    sightings.forEach(
        sighting -> {
          long hash = sighting.fingerprint().hash();
          if (Arrays.binarySearch(frequent, hash) >= 0) {
            hashToSightings.computeIfAbsent(hash, key -> new ArrayList<>()).add(sighting);
          }
        });
    hashToSightings.values().forEach(alike -> judge(alike, action));
  }

  /** The hashes that there are often enough, ascending. */
  private static long[] frequent(Sightings sightings) {
    HashList all = new HashList();
    sightings.forEach(sighting -> all.add(sighting.fingerprint().hash()));
    long[] sorted = all.sorted();
    HashList frequent = new HashList();
    int start = 0;
    for (int end = 1; end <= sorted.length; end++) {
      if (end == sorted.length || sorted[end] != sorted[start]) {
        if (end - start >= LEAST_STORIES) {
          frequent.add(sorted[start]);
        }
        start = end;
      }
    }
    return frequent.sorted();
  }

  private static void judge(List<Sighting> alike, Consumer<Repeat> action) {
    Map<SightedArticle, Long> articleToKinship = new TreeMap<>(SightedArticle.ORDER);
    alike.forEach(one -> articleToKinship.put(one.article(), one.article().kinship()));
    if (Kinship.stories(articleToKinship.values()) < LEAST_STORIES) {
      return;
    }
    SightedArticle first = articleToKinship.keySet().iterator().next();
    for (Sighting one : alike) {
      SightedArticle article = one.article();
      boolean isFirst = article.id() == first.id();
      if (!isFirst && !Kinship.areVersions(article.kinship(), first.kinship())) {
        Fingerprint words = one.fingerprint();
        action.accept(new Repeat(article.id(), words.firstWord(), words.words()));
      }
    }
  }
}
