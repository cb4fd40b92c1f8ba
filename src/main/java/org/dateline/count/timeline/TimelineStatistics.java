package org.dateline.count.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.dateline.count.association.Interval;

/** The statistics of one name's timeline, from its counts in consecutive periods. */
public final class TimelineStatistics {
  private static final int SMOOTHED_PERIODS = 7;
  private static final int MOST_PERIODS = 28;
  private static final int LEAST_PERIODS = 14;

  private final long[] stories;
  private final long[] totals;
  private final boolean[] isPartial;

  private TimelineStatistics(long[] stories, long[] totals, boolean[] isPartial) {
    this.stories = stories;
    this.totals = totals;
    this.isPartial = isPartial;
  }

  /**
   * One point a period.
   *
   * @param stories dated stories with the name
   * @param totals all dated stories
   * @param isPartial whether the range leaves days of the period out
   */
  public static List<TimelinePoint> of(long[] stories, long[] totals, boolean[] isPartial) {
    if (stories.length != totals.length || stories.length != isPartial.length) {
      throw new IllegalArgumentException("series differ in length");
    }
    return new TimelineStatistics(stories, totals, isPartial).points();
  }

  private List<TimelinePoint> points() {
    boolean[] bursts = KleinbergBursts.find(stories, totals);
    List<TimelinePoint> points = new ArrayList<>(stories.length);
    for (int i = 0; i < stories.length; i++) {
      points.add(
          new TimelinePoint(
              share(stories[i], totals[i]),
              Interval.wilson(stories[i], totals[i]),
              smoothed(i),
              zScore(i),
              bursts[i]));
    }
    return points;
  }

  private OptionalDouble smoothed(int last) {
    int first = last - SMOOTHED_PERIODS + 1;
    if (first < 0) {
      return OptionalDouble.empty();
    }
    long part = 0;
    long whole = 0;
    for (int i = first; i <= last; i++) {
      part += stories[i];
      whole += totals[i];
    }
    return share(part, whole);
  }

  private OptionalDouble zScore(int period) {
    if (isPartial[period] || totals[period] == 0) {
      return OptionalDouble.empty();
    }
    double[] before = sharesBefore(period);
    double deviation = deviation(before);
    return before.length < LEAST_PERIODS || deviation == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((shareOf(period) - mean(before)) / deviation);
  }

  /** The shares of the last complete periods with stories, latest first. */
  private double[] sharesBefore(int period) {
    double[] shares = new double[Math.min(period, MOST_PERIODS)];
    int size = 0;
    for (int i = period - 1; i >= 0 && size < shares.length; i--) {
      if (!isPartial[i] && totals[i] > 0) {
        shares[size++] = shareOf(i);
      }
    }
    return Arrays.copyOf(shares, size);
  }

  /** Sample standard deviation; exactly 0 where all values are equal. */
  private static double deviation(double[] values) {
    double mean = mean(values);
    double squares = 0;
    boolean isConstant = true;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
      isConstant &= value == values[0];
    }
    return isConstant ? 0 : Math.sqrt(squares / (values.length - 1));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private double shareOf(int period) {
    return (double) stories[period] / totals[period];
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
