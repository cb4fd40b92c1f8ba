package org.dateline.report.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunitiesTest {
  @Test
  void twoTrianglesWithABridgeAreTwoCommunities() {
    List<WeightedTie> ties =
        List.of(tie(0, 1), tie(1, 2), tie(0, 2), tie(2, 3), tie(3, 4), tie(4, 5), tie(3, 5));

    int[] found = Communities.of(7, ties);

    assertThat(found).containsExactly(1, 1, 1, 2, 2, 2, 3);
    assertThat(Communities.modularity(found, ties)).isCloseTo(6 / 7.0 - 0.5, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void plantedGroupsAreFound(int seed) {
    Random random = new Random(seed);
    List<WeightedTie> ties = new ArrayList<>();
    for (int a = 0; a < 40; a++) {
      for (int b = a + 1; b < 40; b++) {
        boolean isInside = a / 10 == b / 10;
        if (random.nextDouble() < (isInside ? 0.8 : 0.1)) {
          ties.add(new WeightedTie(a, b, isInside ? 3 : 1));
        }
      }
    }

    int[] found = Communities.of(40, ties);

    for (int node = 0; node < 40; node++) {
      assertThat(found[node]).as("node %d, seed %d", node, seed).isEqualTo(found[node / 10 * 10]);
    }
    Collections.shuffle(ties, random);
    assertThat(Communities.of(40, ties)).isEqualTo(found);
  }

  /** On networks small enough to try every division, the best of all is found. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void modularityIsNearTheBestOfAllDivisions(int seed) {
    Random random = new Random(seed);
    List<WeightedTie> ties = new ArrayList<>();
    for (int a = 0; a < 8; a++) {
      for (int b = a + 1; b < 8; b++) {
        if (random.nextDouble() < 0.45) {
          ties.add(new WeightedTie(a, b, 1 + random.nextInt(9)));
        }
      }
    }

    double best = best(new int[8], 0, 0, ties);

    assertThat(Communities.modularity(Communities.of(8, ties), ties))
        .as("seed %d", seed)
        .isBetween(best - 1e-9, best + 1e-9);
  }

  private static double best(int[] division, int node, int used, List<WeightedTie> ties) {
    if (node == division.length) {
      return Communities.modularity(division, ties);
    }
    double best = -1;
    for (int community = 0; community <= used; community++) {
      division[node] = community;
      best = Math.max(best, best(division, node + 1, Math.max(used, community + 1), ties));
    }
    return best;
  }

  private static WeightedTie tie(int a, int b) {
    return new WeightedTie(a, b, 1);
  }
}
