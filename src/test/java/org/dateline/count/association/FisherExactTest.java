package org.dateline.count.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FisherExactTest {
  @ParameterizedTest
  @CsvSource({
    // Fisher's tea tasting: 3 of 4 right, 4 of 4 right
    "3, 4, 4, 8, 0.4857142857",
    "4, 4, 4, 8, 0.0285714286",
    "1, 10, 12, 24, 0.0027594562"
  })
  void probabilityIsThatOfTheTextbooks(long both, long a, long b, long total, double p) {
    assertThat(FisherExact.twoSided(new Contingency(both, a, b, total)))
        .isCloseTo(p, within(1e-10));
  }

  @Test
  void probabilityIsThatOfCountingEveryTable() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      Contingency table = RandomTables.next(random, 1 + random.nextInt(70));

      double counted = byCounting(table);

      assertThat(FisherExact.twoSided(table))
          .as("seed %d %s", seed, table)
          .isCloseTo(counted, within(1e-9 * counted));
    }
  }

  @Test
  void probabilityOfAFarTailKeepsItsDigits() {
    Contingency table = new Contingency(60, 60, 60, 2_000);

    double counted = byCounting(table);

    assertThat(counted).isLessThan(1e-100);
    assertThat(FisherExact.twoSided(table)).isCloseTo(counted, within(1e-9 * counted));
  }

  @Test
  void largeCorporaAreNoTrouble() {
    assertThat(FisherExact.twoSided(new Contingency(2_000, 2_000, 2_000, 3_000_000_000L)))
        .isBetween(0.0, 1e-300);
    // close to a Poisson distribution of mean 1: P(X ≥ 3), tables of 0 and 1 being likelier
    assertThat(FisherExact.twoSided(new Contingency(3, 1_000, 1_000_000, 1_000_000_000)))
        .isCloseTo(1 - 2.5 * Math.exp(-1), within(1e-3));
  }

  /** Adds C(a, k) C(n − a, b − k), a whole number for each table, where it is small enough. */
  private static double byCounting(Contingency table) {
    BigInteger observed = ways(table, table.both());
    BigDecimal limit = new BigDecimal(observed).multiply(new BigDecimal("1.0000001"));
    BigInteger all = BigInteger.ZERO;
    BigInteger extreme = BigInteger.ZERO;
    long least = Math.max(0, table.a() + table.b() - table.total());
    for (long k = least; k <= Math.min(table.a(), table.b()); k++) {
      BigInteger ways = ways(table, k);
      all = all.add(ways);
      if (new BigDecimal(ways).compareTo(limit) <= 0) {
        extreme = extreme.add(ways);
      }
    }
    return new BigDecimal(extreme).divide(new BigDecimal(all), MathContext.DECIMAL64).doubleValue();
  }

  private static BigInteger ways(Contingency table, long k) {
    return choose(table.a(), k).multiply(choose(table.total() - table.a(), table.b() - k));
  }

  private static BigInteger choose(long n, long k) {
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
