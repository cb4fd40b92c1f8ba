package org.dateline.count.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class KleinbergBurstsTest {
  @Test
  void noSequenceOfStatesIsCheaper() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      long[] totals = random.longs(1 + random.nextInt(10), 0, 30).toArray();
      long[] hits = new long[totals.length];
      for (int i = 0; i < hits.length; i++) {
        hits[i] = random.nextLong(totals[i] / (random.nextInt(4) + 1) + 1);
      }
      double cheapest = Double.POSITIVE_INFINITY;
      for (int states = 0; states < 1 << hits.length; states++) {
        cheapest = Math.min(cheapest, cost(hits, totals, states));
      }

      double found = cost(hits, totals, bits(KleinbergBursts.find(hits, totals)));

      assertThat(found).as("seed %d", seed).isCloseTo(cheapest, within(1e-9));
    }
  }

  /** Kleinberg's cost, the binomial coefficients left out: they are the same in both states. */
  private static double cost(long[] hits, long[] totals, int states) {
    double all = 0;
    double sum = 0;
    for (int i = 0; i < hits.length; i++) {
      all += totals[i];
      sum += hits[i];
    }
    double quiet = all == 0 ? 0 : sum / all;
    double cost = 0;
    int state = 0;
    for (int i = 0; i < hits.length; i++) {
      int next = states >> i & 1;
      double p = next == 1 ? Math.min(2 * quiet, 0.9999) : quiet;
      cost += next > state ? Math.log(hits.length) : 0;
      cost -= times(hits[i], p) + times(totals[i] - hits[i], 1 - p);
      state = next;
    }
    return cost;
  }

  private static double times(long count, double probability) {
    return count == 0 ? 0 : count * Math.log(probability);
  }

  private static int bits(boolean[] states) {
    int bits = 0;
    for (int i = 0; i < states.length; i++) {
      bits |= states[i] ? 1 << i : 0;
    }
    return bits;
  }
}
