package org.dateline.count.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class BenjaminiHochbergTest {
  @Test
  void valuesOfAWorkedExample() {
    double[] q = BenjaminiHochberg.qValues(new double[] {0.04, 0.01, 0.03, 0.02, 0.5});

    assertThat(q).containsExactly(new double[] {0.05, 0.05, 0.05, 0.05, 0.5}, within(1e-12));
  }

  @Test
  void noRowsHaveNoValues() {
    assertThat(BenjaminiHochberg.qValues(new double[0])).isEmpty();
  }

  @Test
  void valuesAreThoseOfTheDefinition() {
    for (int seed = 0; seed < 300; seed++) {
      double[] p = pValues(new Random(seed));

      double[] q = BenjaminiHochberg.qValues(p);

      for (int i = 0; i < p.length; i++) {
        assertThat(q[i]).as("seed %d, row %d", seed, i).isEqualTo(byDefinition(p, i));
      }
    }
  }

  /** Half of them are ties. */
  private static double[] pValues(Random random) {
    double[] p = new double[1 + random.nextInt(60)];
    for (int i = 0; i < p.length; i++) {
      p[i] = random.nextBoolean() ? random.nextDouble() : random.nextInt(5) / 4.0;
    }
    return p;
  }

  /** The least of p·m/rank over all rows with a p-value as large or larger, and 1. */
  private static double byDefinition(double[] p, int row) {
    double least = 1;
    for (double candidate : p) {
      if (candidate >= p[row]) {
        int rank = 0;
        for (double other : p) {
          rank += other <= candidate ? 1 : 0;
        }
        least = Math.min(least, candidate * p.length / rank);
      }
    }
    return least;
  }
}
