package org.dateline.count.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class AssociationTest {
  private static final double HALF_A_DIGIT = 5.1e-7;

  @ParameterizedTest
  @CsvFileSource(resources = "/spec/association.csv", numLinesToSkip = 1)
  void measuresAreThoseOfTheGoldenTable(
      long both,
      long a,
      long b,
      long total,
      @Nullable Double expected,
      @Nullable Double lift,
      @Nullable Double pmi,
      @Nullable Double npmi,
      double logLikelihood,
      @Nullable Double dice,
      @Nullable Double jaccard,
      @Nullable Double logOdds) {
    Association measures = Association.of(new Contingency(both, a, b, total));

    assertSame(measures.expected(), expected);
    assertSame(measures.lift(), lift);
    assertSame(measures.pmi(), pmi);
    assertSame(measures.npmi(), npmi);
    assertSame(measures.dice(), dice);
    assertSame(measures.jaccard(), jaccard);
    assertThat(measures.logLikelihood()).isCloseTo(logLikelihood, within(HALF_A_DIGIT));
    if (logOdds != null) {
      assertThat(measures.logOdds()).isCloseTo(logOdds, within(HALF_A_DIGIT));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // χ² where every expected cell is 5 or more, Fisher's test where one is not
    "30, 100, 100, 400, 0.188208",
    "5, 20, 25, 100, 1",
    "8, 20, 15, 100, 0.001797",
    "0, 20, 15, 100, 0.036861",
    "0, 0, 15, 100, 1",
    "0, 0, 0, 0, 1",
    "100, 100, 100, 100, 1"
  })
  void probabilityIsOfTheTestThatFits(long both, long a, long b, long total, double p) {
    Association measures = Association.of(new Contingency(both, a, b, total));

    assertThat(measures.pValue()).isCloseTo(p, within(1e-6));
  }

  @Test
  void measuresKeepTheirBoundsAndIdentities() {
    for (int seed = 0; seed < 20_000; seed++) {
      Contingency table = RandomTables.next(new Random(seed));
      Association measures = Association.of(table);

      assertThat(measures.pValue()).as("p, seed %d %s", seed, table).isBetween(0.0, 1.0);
      assertThat(Math.signum(measures.logLikelihood()))
          .as("sign of G², seed %d %s", seed, table)
          .isEqualTo(Long.signum(table.excess()));
      assertBetween(measures.npmi(), -1, 1, seed);
      assertBetween(measures.jaccard(), 0, 1, seed);
      measures.dice().ifPresent(dice -> assertDiceIsOfJaccard(dice, measures));
      measures.pmi().ifPresent(pmi -> assertPmiIsLogOfLift(pmi, measures));
      assertThat(measures.logOddsInterval().low()).isLessThan(measures.logOdds());
      assertThat(measures.logOddsInterval().high()).isGreaterThan(measures.logOdds());
    }
  }

  @Test
  void measuresAreSymmetricInTheTwoNames() {
    for (int seed = 0; seed < 20_000; seed++) {
      Contingency table = RandomTables.next(new Random(seed));
      Contingency swapped = new Contingency(table.both(), table.b(), table.a(), table.total());

      Association one = Association.of(table);
      Association other = Association.of(swapped);

      assertThat(one.npmi()).as("seed %d", seed).isEqualTo(other.npmi());
      assertThat(one.lift()).as("seed %d", seed).isEqualTo(other.lift());
      assertThat(one.logOdds()).as("seed %d", seed).isEqualTo(other.logOdds());
      assertThat(one.logLikelihood())
          .as("seed %d", seed)
          .isCloseTo(other.logLikelihood(), within(1e-9 + 1e-12 * Math.abs(one.logLikelihood())));
      assertThat(one.pValue()).as("seed %d", seed).isCloseTo(other.pValue(), within(1e-9));
    }
  }

  @Test
  void logLikelihoodIsThatOfTheTextbook() {
    for (int seed = 0; seed < 20_000; seed++) {
      Contingency table = RandomTables.next(new Random(seed));

      double signed = LogLikelihood.signed(table);

      assertThat(Math.abs(signed))
          .as("seed %d %s", seed, table)
          .isCloseTo(textbook(table), within(1e-9 * (1 + table.total())));
    }
  }

  @Test
  void logLikelihoodIsExactWhereTheTextbookCancels() {
    long n = 1_000_000_000L;
    Contingency table = new Contingency(n / 4 + 1, n / 2, n / 2, n);

    double signed = LogLikelihood.signed(table);

    assertThat(signed).isCloseTo(16.0 / n, within(1e-6 / n));
  }

  @Test
  void impossibleTablesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contingency(3, 2, 5, 10))
        .withMessageContaining("both 3, a 2, b 5, total 10");
    assertThatIllegalArgumentException().isThrownBy(() -> new Contingency(0, 6, 5, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Contingency(-1, 6, 5, 10));
  }

  private static void assertDiceIsOfJaccard(double dice, Association measures) {
    double jaccard = measures.jaccard().orElseThrow();
    assertThat(dice).isCloseTo(2 * jaccard / (1 + jaccard), within(1e-12));
  }

  private static void assertPmiIsLogOfLift(double pmi, Association measures) {
    double lift = measures.lift().orElseThrow();
    assertThat(pmi).isCloseTo(Math.log(lift) / Math.log(2), within(1e-12));
  }

  private static void assertBetween(OptionalDouble value, double low, double high, int seed) {
    value.ifPresent(v -> assertThat(v).as("seed %d", seed).isBetween(low, high));
  }

  private static void assertSame(OptionalDouble actual, @Nullable Double expected) {
    if (expected == null) {
      assertThat(actual).isEmpty();
    } else {
      assertThat(actual.orElseThrow()).isCloseTo(expected, within(HALF_A_DIGIT));
    }
  }

  private static double textbook(Contingency t) {
    double n = t.total();
    double sum =
        part(t.both(), t.a() * (double) t.b() / n)
            + part(t.onlyA(), t.a() * (n - t.b()) / n)
            + part(t.onlyB(), (n - t.a()) * t.b() / n)
            + part(t.neither(), (n - t.a()) * (n - t.b()) / n);
    return Math.abs(2 * sum);
  }

  private static double part(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }
}
