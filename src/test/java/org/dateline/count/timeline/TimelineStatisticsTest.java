package org.dateline.count.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.dateline.count.association.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineStatisticsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0, 0.277533",
    "10, 10, 0.722467, 1",
    "5, 10, 0.236593, 0.763407",
    "1, 1, 0.206549, 1",
    "15, 148, 0.062386, 0.160487"
  })
  void boundsAreWilsons(long part, long whole, double low, double high) {
    Interval bounds = Interval.wilson(part, whole).orElseThrow();

    assertThat(bounds.low()).isCloseTo(low, within(1e-6));
    assertThat(bounds.high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void boundsHoldTheShare() {
    for (long whole = 1; whole < 80; whole++) {
      for (long part = 0; part <= whole; part++) {
        Interval bounds = Interval.wilson(part, whole).orElseThrow();
        assertThat((double) part / whole).isBetween(bounds.low(), bounds.high());
        assertThat(bounds.low()).isBetween(0.0, 1.0);
        assertThat(bounds.high()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void periodWithoutStoriesHasNoShare() {
    TimelinePoint point = point(new long[] {0}, new long[] {0}, 0);

    assertThat(point.share()).isEmpty();
    assertThat(point.interval()).isEmpty();
    assertThat(point.zScore()).isEmpty();
    assertThat(point.isBurst()).isFalse();
  }

  @Test
  void smoothedShareIsSumOverSumOfSevenPeriods() {
    long[] stories = {1, 0, 2, 0, 0, 3, 1, 9};
    long[] totals = {10, 0, 20, 5, 5, 10, 20, 30};

    List<TimelinePoint> points = TimelineStatistics.of(stories, totals, new boolean[8]);

    assertThat(points.get(5).shareSmoothed()).isEmpty();
    assertThat(points.get(6).shareSmoothed()).hasValue(7.0 / 70);
    assertThat(points.get(7).shareSmoothed()).hasValue(15.0 / 90);
  }

  @Test
  void scoreNeedsFourteenCompletePeriodsBefore() {
    long[] stories = alternating(16);
    long[] totals = constant(16, 10);
    boolean[] isPartial = new boolean[16];
    isPartial[0] = true;

    List<TimelinePoint> points = TimelineStatistics.of(stories, totals, isPartial);

    assertThat(points.get(14).zScore()).isEmpty();
    // shares .1 and .3 seven times each: mean .2, sample sd .1·√(14/13)
    assertThat(points.get(15).zScore().orElseThrow())
        .isCloseTo(0.1 / (0.1 * Math.sqrt(14 / 13.0)), within(1e-12));
  }

  @Test
  void scoreLooksBackTwentyEightPeriodsAndSkipsEmptyOnes() {
    long[] stories = alternating(40);
    long[] totals = constant(40, 10);
    stories[0] = 10;
    stories[20] = 0;
    totals[20] = 0;
    stories[39] = 2;

    List<TimelinePoint> points = TimelineStatistics.of(stories, totals, new boolean[40]);

    // 28 before number 39 without number 20: the 1.0 of number 0 is too old
    double[] before = new double[28];
    for (int i = 38, size = 0; size < 28; i--) {
      if (totals[i] > 0) {
        before[size++] = stories[i] / 10.0;
      }
    }
    double mean = Arrays.stream(before).average().orElseThrow();
    double sd = Math.sqrt(Arrays.stream(before).map(x -> (x - mean) * (x - mean)).sum() / 27);
    assertThat(points.get(39).zScore().orElseThrow()).isCloseTo((0.2 - mean) / sd, within(1e-12));
  }

  @Test
  void scoreIsUndefinedWithoutSpreadAndInAPartialPeriod() {
    long[] stories = constant(30, 1);
    stories[29] = 5;
    long[] other = alternating(30);
    boolean[] isPartial = new boolean[30];
    isPartial[29] = true;

    assertThat(point(stories, constant(30, 10), 29).zScore()).isEmpty();
    assertThat(point(other, constant(30, 10), 29).zScore()).isPresent();
    assertThat(TimelineStatistics.of(other, constant(30, 10), isPartial).get(29).zScore())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1 0 2 1 9 11 8 1 0 1, 20 20 20 20 20 20 20 20 20 20, 0000111000",
    "0 0 0 0, 20 20 20 20, 0000",
    "0 0 0, 0 0 0, 000",
    "20 20 20, 20 20 20, 000",
    "9, 20, 0",
    // an empty period inside costs nothing and does not break the burst
    "1 0 2 1 9 0 8 1 0 1, 20 20 20 20 20 0 20 20 20 20, 0000111000",
    // a burst may last to the end
    "1 0 1 0 1 0 9 9, 20 20 20 20 20 20 20 20, 00000011"
  })
  void burstsAreKleinbergs(String stories, String totals, String bursts) {
    List<TimelinePoint> points =
        TimelineStatistics.of(
            numbers(stories), numbers(totals), new boolean[numbers(stories).length]);

    StringBuilder found = new StringBuilder();
    points.forEach(point -> found.append(point.isBurst() ? '1' : '0'));
    assertThat(found).hasToString(bursts);
  }

  @Test
  void seriesOfDifferentLengthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimelineStatistics.of(new long[2], new long[3], new boolean[2]));
  }

  private static TimelinePoint point(long[] stories, long[] totals, int period) {
    return TimelineStatistics.of(stories, totals, new boolean[stories.length]).get(period);
  }

  private static long[] constant(int length, long value) {
    long[] values = new long[length];
    Arrays.fill(values, value);
    return values;
  }

  /** 1 3 1 3 …, from period 0. */
  private static long[] alternating(int length) {
    long[] values = constant(length, 1);
    for (int i = 1; i < length; i += 2) {
      values[i] = 3;
    }
    return values;
  }

  private static long[] numbers(String line) {
    return Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
  }
}
