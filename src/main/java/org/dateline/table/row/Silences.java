package org.dateline.table.row;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the silences of an outlet that are gaps from those that are its rhythm. A run of periods
 * without an article is a gap if two things hold:
 *
 * <ul>
 *   <li>at the rate of its other periods, fewer than one such run in a hundred outlets would come
 *       by chance: with {@code n} periods, {@code m} of them in the run, and a rate {@code r} of
 *       articles a period outside of it, {@code r * m >= ln(100 n)};
 *   <li>where the outlet has five silences or more, it is at least three times as long as the
 *       median one, so that a weekly or a paper without weekends has no gap each week.
 * </ul>
 */
final class Silences {
  private static final double CHANCES = 100;
  private static final int ENOUGH = 5;
  private static final int LONGER = 3;

  private Silences() {}

  /** One run of empty periods. */
  private record Silence(int start, int length) {}

  /** The periods that are part of a gap, given the articles of each, from first to last. */
  static BitSet gaps(long[] articles) {
    List<Silence> silences = silences(articles);
    long all = 0;
    for (long count : articles) {
      all += count;
    }
    int usual = silences.size() < ENOUGH ? 0 : median(silences);
    BitSet gaps = new BitSet(articles.length);
    for (Silence silence : silences) {
      double rate = (double) all / (articles.length - silence.length);
      boolean isImprobable = rate * silence.length >= StrictMath.log(CHANCES * articles.length);
      if (isImprobable && silence.length >= LONGER * usual) {
        gaps.set(silence.start, silence.start + silence.length);
      }
    }
    return gaps;
  }

  private static List<Silence> silences(long[] articles) {
    List<Silence> silences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= articles.length; i++) {
      if (i == articles.length || articles[i] > 0) {
        if (i > start) {
          silences.add(new Silence(start, i - start));
        }
        start = i + 1;
      }
    }
    return silences;
  }

  /** Of an even number of silences the shorter of the two in the middle. */
  private static int median(List<Silence> silences) {
    int[] lengths = silences.stream().mapToInt(Silence::length).sorted().toArray();
    return lengths[(lengths.length - 1) / 2];
  }
}
