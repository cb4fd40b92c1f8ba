package org.dateline.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SilencesTest {
  @Test
  void plantedOutagesOfADailyAreFound() {
    for (int seed = 0; seed < 50; seed++) {
      long[] articles = random(new Random(seed), 700, 6);
      silence(articles, 300, 10);

      BitSet gaps = Silences.gaps(articles);

      assertThat(gaps.get(302, 308).cardinality()).as("seed %d", seed).isEqualTo(6);
      assertThat(gaps.cardinality()).as("seed %d", seed).isBetween(10, 14);
    }
  }

  @Test
  void papersWithoutWeekendsHaveNoGapEachWeek() {
    long[] articles = new long[700];
    for (int day = 0; day < articles.length; day++) {
      articles[day] = day % 7 < 5 ? 9 : 0;
    }
    assertThat(Silences.gaps(articles).isEmpty()).isTrue();

    silence(articles, 350, 14);

    BitSet gaps = Silences.gaps(articles);
    assertThat(gaps.get(350, 364).cardinality()).isEqualTo(14);
    assertThat(gaps.cardinality()).isBetween(14, 16);
  }

  @Test
  void outletsThatSeldomPublishHaveNone() {
    int outlets = 0;
    for (int seed = 0; seed < 200; seed++) {
      outlets += Silences.gaps(random(new Random(seed), 365, 0.1)).isEmpty() ? 0 : 1;
    }

    assertThat(outlets).isLessThanOrEqualTo(4);
  }

  @Test
  void silenceOfAMonthlyReportIsNoGap() {
    assertThat(Silences.gaps(new long[] {1, 0, 1, 0, 0, 1, 1, 0, 1}).isEmpty()).isTrue();
  }

  @Test
  void monthsWithoutABusyOutletAreOne() {
    assertThat(Silences.gaps(new long[] {80, 95, 70, 0, 0, 88}))
        .isEqualTo(BitSet.valueOf(new long[] {0b011000}));
  }

  private static void silence(long[] articles, int start, int length) {
    for (int i = start; i < start + length; i++) {
      articles[i] = 0;
    }
  }

  /** Poisson numbers, by Knuth's method. */
  private static long[] random(Random random, int periods, double rate) {
    long[] articles = new long[periods];
    for (int i = 0; i < periods; i++) {
      double product = random.nextDouble();
      while (product > Math.exp(-rate)) {
        articles[i]++;
        product *= random.nextDouble();
      }
    }
    articles[0] = Math.max(1, articles[0]);
    articles[periods - 1] = Math.max(1, articles[periods - 1]);
    return articles;
  }
}
