package org.dateline.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dateline.count.timeline.Period;
import org.dateline.report.finding.Bucket;
import org.dateline.report.finding.CountryTimeline;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLink;
import org.dateline.report.page.Wording;

/** What stands around the lines of a timeline: shares, dates, and the bars of all stories. */
final class ChartFrame {
  private static final int TOP = 14;
  private static final int LEFT = 42;
  private static final int PLOT_HEIGHT = 270;
  private static final int STRIP_TOP = TOP + PLOT_HEIGHT + 50;
  private static final int STRIP_HEIGHT = 44;
  private static final int TICKS = 4;

  static final int HEIGHT = STRIP_TOP + STRIP_HEIGHT + 12;

  private final CountryTimeline timeline;
  private final List<Bucket> buckets;
  private final boolean isNarrow;
  private final Scale x;
  private final Scale y;

  ChartFrame(CountryTimeline timeline, int width, boolean isNarrow) {
    this.timeline = timeline;
    this.buckets = timeline.buckets();
    this.isNarrow = isNarrow;
    Bucket last = buckets.get(buckets.size() - 1);
    this.x = new Scale(0, day(last.last()) + 1, LEFT, width - (isNarrow ? 44 : 152));
    this.y = new Scale(0, highest(), TOP + PLOT_HEIGHT, TOP);
  }

  void draw(Markup out, Svg svg) {
    drawShares(svg);
    drawDates(svg);
    drawTotals(out, svg);
  }

  /** Where the middle of a bucket is. */
  double x(int bucket) {
    Bucket one = buckets.get(bucket);
    return x.at((day(one.first()) + day(one.last()) + 1) / 2);
  }

  /** Where a share is. */
  double y(double share) {
    return y.at(share);
  }

  double right() {
    return x.to();
  }

  double top() {
    return y.to();
  }

  double bottom() {
    return y.from();
  }

  /** The dates of a bucket, in words. */
  static String title(Bucket bucket) {
    String part = bucket.isPartial() ? " (in part)" : "";
    return Wording.range(bucket.first(), bucket.last()) + part;
  }

  private double highest() {
    double share = 0.01;
    for (Bucket bucket : buckets) {
      for (int country = 0; country < timeline.countries().size(); country++) {
        share = Math.max(share, bucket.share(country).orElse(0));
      }
    }
    double tick = Scale.tick(share, TICKS);
    return Math.min(1, tick * Math.ceil(share / tick - 1e-9));
  }

  private void drawShares(Svg svg) {
    double tick = Scale.tick(y.high(), TICKS);
    for (int i = 0; i * tick <= y.high() + 1e-9; i++) {
      double share = i * tick;
      svg.line(x.from(), y.at(share), x.to(), y.at(share), i == 0 ? "axis" : "grid");
      int digits = tick * 100 % 1 > 1e-9 ? 1 : 0;
      svg.text(x.from() - 6, y.at(share) + 4, Wording.fixed(share * 100, digits) + "%", "tick end");
    }
  }

  private void drawDates(Svg svg) {
    double room = isNarrow ? 62 : 84;
    double free = x.from() - room;
    for (int i = 0; i < buckets.size(); i++) {
      double at = x(i);
      if (isLandmark(i, room) && at - free >= room && at <= x.to()) {
        svg.line(at, TOP + PLOT_HEIGHT, at, TOP + PLOT_HEIGHT + 5, "axis");
        svg.text(at, TOP + PLOT_HEIGHT + 19, dateLabel(buckets.get(i)), "tick middle");
        free = at;
      }
    }
  }

  /** In a long run of months only Januaries and Julies, or Januaries alone, are worth a label. */
  private boolean isLandmark(int i, double room) {
    if (timeline.period() != Period.MONTH) {
      return true;
    }
    double width = (x.to() - x.from()) / buckets.size();
    int step = 1;
    while (step < 12 && step * width < room) {
      step = step == 1 ? 3 : step * 2;
    }
    return (buckets.get(i).first().getMonthValue() - 1) % step == 0;
  }

  private String dateLabel(Bucket bucket) {
    LocalDate first = bucket.first();
    return switch (timeline.period()) {
      case DAY, WEEK -> first.getDayOfMonth() + " " + Wording.month(first) + year(bucket);
      case MONTH -> Wording.month(first) + " " + first.getYear();
      case YEAR -> Integer.toString(first.getYear());
    };
  }

  private String year(Bucket bucket) {
    boolean isOneYear =
        buckets.get(0).first().getYear() == buckets.get(buckets.size() - 1).last().getYear();
    return isOneYear || isNarrow ? "" : " " + bucket.first().getYear();
  }

  private void drawTotals(Markup out, Svg svg) {
    long most = buckets.stream().mapToLong(Bucket::total).max().orElse(0);
    Scale height = new Scale(0, (double) Math.max(1, most), 0, STRIP_HEIGHT);
    double bottom = STRIP_TOP + STRIP_HEIGHT;
    svg.text(x.from(), STRIP_TOP - 6, "stories per " + timeline.period().label(), "tick");
    svg.text(x.from() - 6, STRIP_TOP + 8, Wording.count(most), "tick end");
    for (int i = 0; i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      double left = x.at(day(bucket.first()));
      double right = x.at(day(bucket.last()) + 1);
      svg.openLink(
          NumberLink.to(bucket.link()),
          title(bucket) + ": " + Wording.count(bucket.total(), "story", "stories"));
      double tall = height.at((double) bucket.total());
      double gap = right - left > 4 ? 1 : 0.2;
      svg.rectangle(
          left,
          bottom - tall,
          right - left - gap,
          tall,
          bucket.isPartial() ? "total partial" : "total");
      out.close();
    }
    svg.line(x.from(), bottom, x.to(), bottom, "axis");
  }

  private double day(LocalDate date) {
    return (double) ChronoUnit.DAYS.between(buckets.get(0).first(), date);
  }
}
