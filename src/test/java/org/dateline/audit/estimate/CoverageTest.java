package org.dateline.audit.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws samples of invented corpora whose truth is known, 2,000 times, and counts how often the
 * interval holds it. An interval of 95 % should do so 93 to 97 times in a hundred.
 */
class CoverageTest {
  private static final int DRAWS = 2_000;

  /** A stratum of the invented corpus: how many units, how many of them drawn, what share is so. */
  private record Invented(int size, int drawn, double share) {
    double so() {
      return Math.rint(size * share);
    }

    StratumSample sample(Random random) {
      List<Observation> units = new ArrayList<>();
      double left = size;
      double leftSo = so();
      for (int i = 0; i < drawn; i++) {
        boolean isSo = random.nextDouble() * left < leftSo;
        units.add(new Observation(1, isSo ? 1 : 0));
        left--;
        leftSo -= isSo ? 1 : 0;
      }
      return new StratumSample(size, units);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          even strata            | 2000 40 .9, 1500 35 .85, 800 25 .95, 3000 50 .9
          many small strata      | 900 18 .92, 500 13 .8, 300 10 .97, 80 5 .7, 40 4 .9, 1200 20 .9, 2500 30 .95, 60 5 .85, 700 15 .88, 150 7 .6
          one sure stratum       | 4000 60 .93, 1000 30 1, 500 20 .75
          half right             | 700 50 .5, 2000 80 .6, 100 20 .3
          a small corpus         | 90 40 .85, 60 30 .9, 120 50 .8
          few right              | 5000 90 .1, 2000 50 .2, 300 30 .05
          """)
  void intervalOfAShareHoldsTheTruth(String name, String strata) {
    List<Invented> corpus = corpus(strata);
    double truth = so(corpus) / size(corpus);

    double coverage =
        coverage(truth, random -> StratifiedEstimate.share(samples(corpus, random)).orElseThrow());

    assertThat(coverage).isBetween(0.93, 0.97);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          refused only | 3000 60 .92, 1500 40 .88 | 900 30 .2, 600 30 .1            | 1 1 0
          with sentences | 3000 60 .92, 1500 40 .88 | 900 30 .2, 600 30 .1          | 20000 200 .02, 9000 150 .03
          more missed  | 3000 60 .8, 1500 40 .9   | 900 30 .4, 600 30 .3            | 20000 100 .05, 9000 80 .08
          """)
  void intervalsOfRecallAndOfTheTrueTotalHoldTheTruth(
      String name, String counted, String refused, String sentences) {
    List<Invented> right = corpus(counted);
    List<Invented> wrong = corpus(refused);
    List<Invented> missed = corpus(sentences);
    double found = so(right);
    double lost = so(wrong) + so(missed);

    double ofRecall =
        coverage(
            found / (found + lost),
            random -> Recall.of(found(right, random), lost(wrong, missed, random)));
    double ofTotal =
        coverage(
            found + lost,
            random ->
                RoganGladen.total(
                    size(right),
                    StratifiedEstimate.share(samples(right, random)).orElseThrow(),
                    lost(wrong, missed, random)));

    assertThat(ofRecall).as("recall").isBetween(0.93, 0.97);
    assertThat(ofTotal).as("total").isBetween(0.93, 0.97);
  }

  private static Estimate found(List<Invented> counted, Random random) {
    return StratifiedEstimate.share(samples(counted, random)).orElseThrow().times(size(counted));
  }

  private static Estimate lost(List<Invented> refused, List<Invented> missed, Random random) {
    return SquareAndAdd.of(
        StratifiedEstimate.share(samples(refused, random)).orElseThrow().times(size(refused)),
        StratifiedEstimate.rate(samples(missed, random)).orElseThrow().times(size(missed)),
        Double::sum);
  }

  private static double coverage(double truth, Function<Random, Estimate> draw) {
    Random random = new Random(20260101);
    int held = 0;
    for (int i = 0; i < DRAWS; i++) {
      Estimate estimate = draw.apply(random);
      held += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
    }
    return (double) held / DRAWS;
  }

  private static List<Invented> corpus(String strata) {
    List<Invented> corpus = new ArrayList<>();
    for (String stratum : strata.split(",", -1)) {
      String[] parts = stratum.strip().split(" ", -1);
      corpus.add(
          new Invented(
              Integer.parseInt(parts[0]),
              Integer.parseInt(parts[1]),
              Double.parseDouble(parts[2])));
    }
    return corpus;
  }

  private static List<StratumSample> samples(List<Invented> corpus, Random random) {
    return corpus.stream().map(stratum -> stratum.sample(random)).toList();
  }

  private static double so(List<Invented> corpus) {
    return corpus.stream().mapToDouble(Invented::so).sum();
  }

  private static double size(List<Invented> corpus) {
    return corpus.stream().mapToDouble(Invented::size).sum();
  }
}
