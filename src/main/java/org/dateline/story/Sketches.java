package org.dateline.story;

import java.util.Arrays;
import java.util.List;

/**
 * The least shingles of many articles: which articles meet in a shingle, and whether two that met
 * share enough to be looked at whole. Articles are known by their place in the list.
 *
 * <p>Least shingles are a sample that two texts take alike: where the longer is three times the
 * shorter and .6 of the shorter is shared, the 32 least of the longer hold none of the shared ones
 * once in 1,300 such pairs, and copies of like length always meet.
 */
final class Sketches {
  /** The most shingles in one sketch. */
  static final int SIZE = 32;

  /** The most articles of a bucket in which each looks at every other. */
  static final int CROWD = 64;

  /** How many of those before it an article looks at in a larger bucket. */
  static final int WINDOW = 16;

  private static final int PASS_POSTINGS = 4 << 20;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final int[] words;
  private final int[] ends;
  private final int[] keys;
  private final int passPostings;

  /** The sketches of {@code articles}. */
  Sketches(List<Shingles> articles) {
    this(articles, PASS_POSTINGS);
  }

  /** As above, with buckets of about {@code passPostings} entries in memory at a time. */
  Sketches(List<Shingles> articles, int passPostings) {
    this.passPostings = passPostings;
    words = new int[articles.size()];
    ends = new int[articles.size()];
    int[] filled = new int[articles.size() * SIZE];
    int size = 0;
    for (int i = 0; i < ends.length; i++) {
      words[i] = articles.get(i).words();
      int[] sketch = articles.get(i).least(SIZE);
      System.arraycopy(sketch, 0, filled, size, sketch.length);
      size += sketch.length;
      ends[i] = size;
    }
    keys = size == filled.length ? filled : Arrays.copyOf(filled, size);
  }

  /** Takes two articles, the earlier first. */
  interface Pairs {
    /** Takes the next pair. */
    void accept(int earlier, int later);
  }

  /** Shows all pairs that meet, those that meet in several shingles several times. */
  void forEachMeeting(Pairs pairs) {
    int passes = keys.length / passPostings + 1;
    for (int pass = 0; pass < passes; pass++) {
      forEachMeeting(pass, passes, pairs);
    }
  }

  /** Shows the pairs that meet in one part of {@code passes} of all shingles. */
  void forEachMeeting(int pass, int passes, Pairs pairs) {
    showBuckets(postings(pass, passes), pairs);
  }

  /** Whether the sketches of two articles leave it open that their texts overlap enough. */
  boolean mayOverlap(int one, int other) {
    if (!Overlap.isPossible(words[one], words[other])) {
      return false;
    }
    boolean isOneShorter = words[one] <= words[other];
    int shorter = isOneShorter ? one : other;
    int longer = isOneShorter ? other : one;
    int limit = Math.min(reach(shorter), reach(longer));
    int sampled = 0;
    int shared = 0;
    int j = start(longer);
    for (int i = start(shorter); i < ends[shorter] && keys[i] <= limit; i++) {
      while (j < ends[longer] && keys[j] < keys[i]) {
        j++;
      }
      sampled++;
      shared += j < ends[longer] && keys[j] == keys[i] ? 1 : 0;
    }
    return shared >= LeastShared.of(sampled);
  }

  /** Shingles and articles in one number each, sorted: one part in {@code passes} of them. */
  private long[] postings(int pass, int passes) {
    int size = 0;
    for (int key : keys) {
      size += passOf(key, passes) == pass ? 1 : 0;
    }
    long[] postings = new long[size];
    int next = 0;
    for (int article = 0; article < ends.length; article++) {
      for (int i = start(article); i < ends[article]; i++) {
        if (passOf(keys[i], passes) == pass) {
          postings[next++] = ((long) keys[i] << 32) | article;
        }
      }
    }
    Arrays.sort(postings);
    return postings;
  }

  private static void showBuckets(long[] postings, Pairs pairs) {
    int start = 0;
    for (int end = 1; end <= postings.length; end++) {
      if (end == postings.length || postings[end] >> 32 != postings[start] >> 32) {
        showBucket(postings, start, end, pairs);
        start = end;
      }
    }
  }

  private static void showBucket(long[] postings, int start, int end, Pairs pairs) {
    int window = end - start <= CROWD ? CROWD : WINDOW;
    for (int i = start + 1; i < end; i++) {
      for (int j = Math.max(start, i - window); j < i; j++) {
        pairs.accept((int) postings[j], (int) postings[i]);
      }
    }
  }

  /** The pass in which a shingle's bucket is made; near numbers are spread over all passes. */
  static int passOf(int key, int passes) {
    return (int) (((key * SPREAD) >>> 33) % passes);
  }

  private int start(int article) {
    return article == 0 ? 0 : ends[article - 1];
  }

  /** The largest shingle up to which a sketch has all shingles of its article. */
  private int reach(int article) {
    int end = ends[article];
    return end - start(article) == SIZE ? keys[end - 1] : Integer.MAX_VALUE;
  }
}
