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

  /**
   * Where hardly a sample shows an error, most intervals are the one of a sample without errors,
   * and that one holds the truth. No interval can then hold it in 97 of 100 cases or fewer.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          five expected         | 5000 60 .97, 3000 50 .96, 800 25 .95
          three expected        | 5000 60 .98, 3000 50 .975, 800 25 .97
          two expected          | 5000 60 .985, 3000 50 .985, 800 25 .985
          one expected          | 5000 60 .993, 3000 50 .9925, 800 25 .992
          a half expected       | 5000 60 .9964, 3000 50 .9963, 800 25 .9962
          a quarter expected    | 5000 60 .9986, 3000 50 .9983, 800 25 .9975
          one in ten expected   | 5000 60 .9992, 3000 50 .9993, 800 25 .9988
          in a large stratum    | 8000 40 .98, 800 40 1, 200 20 1
          in small strata       | 8000 40 1, 800 40 .95, 200 20 .9
          many small strata     | 900 18 .99, 500 13 .98, 300 10 .97, 80 5 .95, 40 4 .95, 1200 20 .99, 2500 30 .995, 60 5 .95
          fewer in many strata  | 900 18 .998, 500 13 .996, 300 10 .99, 80 5 .975, 40 4 .975, 1200 20 .998, 2500 30 .999, 60 5 .95
          hardly ever right     | 900 30 .01, 600 30 .005, 5000 40 .002
          """)
  void intervalOfARareErrorHoldsTheTruthInNineteenOfTwentySamples(String name, String strata) {
    List<Invented> corpus = corpus(strata);
    double truth = so(corpus) / size(corpus);

    double ofShare =
        coverage(truth, random -> StratifiedEstimate.share(samples(corpus, random)).orElseThrow());
    double ofRate =
        coverage(
            1 - truth, random -> StratifiedEstimate.rate(errors(corpus, random)).orElseThrow());

    assertThat(ofShare).as("share").isBetween(0.93, 1.0);
    assertThat(ofRate).as("rate").isBetween(0.93, 1.0);
  }

  private static List<StratumSample> errors(List<Invented> corpus, Random random) {
    return corpus.stream()
        .map(one -> new Invented(one.size(), one.drawn(), 1 - one.so() / one.size()))
        .map(one -> one.sample(random))
        .toList();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .97 | refused only | 3000 60 .92, 1500 40 .88 | 900 30 .2, 600 30 .1            | 1 1 0
          .97 | with sentences | 3000 60 .92, 1500 40 .88 | 900 30 .2, 600 30 .1          | 20000 200 .02, 9000 150 .03
          .97 | more missed  | 3000 60 .8, 1500 40 .9   | 900 30 .4, 600 30 .3            | 20000 100 .05, 9000 80 .08
          .97 | hardly any missed | 3000 60 .95, 1500 40 .96 | 900 30 .04, 600 30 .03     | 20000 200 .003, 9000 150 .002
          1.0 | next to none | 3000 60 .99, 1500 40 .99 | 900 30 .01, 600 30 .01          | 20000 200 .0005, 9000 150 .0005
          """)
  void intervalsOfRecallAndOfTheTrueTotalHoldTheTruth(
      double most, String name, String counted, String refused, String sentences) {
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

    assertThat(ofRecall).as("recall").isBetween(0.93, most);
    assertThat(ofTotal).as("total").isBetween(0.93, most);
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
