package org.dateline.report.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The friendships of a karate club (Zachary 1977, An information flow model for conflict and
 * fission in small groups, Journal of Anthropological Research 33). The best division of all has a
 * modularity of .4198 (Brandes and others 2008, On modularity clustering).
 */
class KarateClubTest {
  private static final int MEMBERS = 34;
  private static final double BEST = 0.4198;

  /** Each member, from 0, and the friends with a higher number. */
  private static final String FRIENDS =
      """
      0 1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31
      1 2 3 7 13 17 19 21 30
      2 3 7 8 9 13 27 28 32
      3 7 12 13
      4 6 10
      5 6 10 16
      6 16
      8 30 32 33
      9 33
      13 33
      14 32 33
      15 32 33
      18 32 33
      19 33
      20 32 33
      22 32 33
      23 25 27 29 32 33
      24 25 27 31
      25 31
      26 29 33
      27 33
      28 31 33
      29 32 33
      30 32 33
      31 32 33
      32 33
      """;

  @Test
  void divisionIsTheBestThereIs() {
    List<WeightedTie> ties = ties();
    assertThat(ties).hasSize(78);

    int[] found = Communities.of(MEMBERS, ties);

    assertThat(Communities.modularity(found, ties)).isCloseTo(BEST, within(0.00005));
  }

  @Test
  void orderOfTheTiesDoesNotMatter() {
    List<WeightedTie> ties = ties();
    int[] found = Communities.of(MEMBERS, ties);
    for (int seed = 1; seed <= 20; seed++) {
      Collections.shuffle(ties, new Random(seed));

      assertThat(Communities.of(MEMBERS, ties)).as("seed %d", seed).isEqualTo(found);
    }
  }

  private static List<WeightedTie> ties() {
    List<WeightedTie> ties = new ArrayList<>();
    for (String line : FRIENDS.lines().toList()) {
      String[] members = line.split(" ", -1);
      for (int i = 1; i < members.length; i++) {
        ties.add(new WeightedTie(Integer.parseInt(members[0]), Integer.parseInt(members[i]), 1));
      }
    }
    return ties;
  }
}
