package org.dateline.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many units each stratum gives to a sample: two at least, the rest in proportion to the square
 * root of its size. That is the power allocation of Bankier (1988): it serves figures of the whole
 * corpus and those of small countries alike.
 */
final class Allocation {
  private static final int LEAST = 2;

  private Allocation() {}

  /**
   * The number for each stratum; a small one is drawn whole.
   *
   * @param sizes how many units each has
   * @param size how many to draw; a corpus with fewer is drawn whole
   */
  static SortedMap<Stratum, Integer> of(SortedMap<Stratum, Long> sizes, int size) {
    SortedMap<Stratum, Integer> drawn = new TreeMap<>();
    int left = size;
    for (Map.Entry<Stratum, Long> stratum : sizes.entrySet()) {
      int first = (int) Math.min(Math.min(LEAST, left), stratum.getValue());
      drawn.put(stratum.getKey(), first);
      left -= first;
    }
    for (; left > 0; left--) {
      Stratum neediest = null;
      double most = 0;
      for (Map.Entry<Stratum, Long> stratum : sizes.entrySet()) {
        int has = drawn.getOrDefault(stratum.getKey(), 0);
        double need = has < stratum.getValue() ? Math.sqrt(stratum.getValue()) / (has + 0.5) : 0;
        if (need > most) {
          most = need;
          neediest = stratum.getKey();
        }
      }
      if (neediest == null) {
        return drawn;
      }
      drawn.merge(neediest, 1, Integer::sum);
    }
    return drawn;
  }
}
