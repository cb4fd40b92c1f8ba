package org.dateline.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dateline.report.finding.Bucket;
import org.dateline.report.finding.CountryTimeline;
import org.dateline.report.finding.Participant;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;

/**
 * The picture of a timeline: one line for each country, labelled at its end, bursts as a broad band
 * beneath the line, and under it how many stories there are in all.
 */
public final class LineChart {
  private static final int LABEL_STEP = 17;

  /** Points that lead to their stories; of more the table does alone, which has all of them. */
  private static final int MOST_LINKS = 320;

  private final CountryTimeline timeline;
  private final NumberLinks links;
  private final List<Bucket> buckets;
  private final int width;
  private final boolean isNarrow;
  private final boolean hasLinks;
  private final ChartFrame frame;

  private LineChart(CountryTimeline timeline, NumberLinks links, int width) {
    this.timeline = timeline;
    this.links = links;
    this.buckets = timeline.buckets();
    this.width = width;
    this.isNarrow = width < 600;
    int points = timeline.countries().size() * buckets.size();
    this.hasLinks = !isNarrow && points <= MOST_LINKS;
    this.frame = new ChartFrame(timeline, width, isNarrow);
  }

  /** Draws the timeline, which has a point, {@code width} units wide. */
  public static void draw(
      Markup out, CountryTimeline timeline, NumberLinks links, int width, String style) {
    new LineChart(timeline, links, width).draw(out, style);
  }

  private void draw(Markup out, String style) {
    String label =
        "Share of the stories of each "
            + timeline.period().label()
            + " that mention each country; the table below has the numbers";
    Svg svg = Svg.open(out, width, ChartFrame.HEIGHT, style, label);
    frame.draw(out, svg);
    for (int country = timeline.countries().size() - 1; country >= 0; country--) {
      drawBursts(svg, country);
    }
    for (int country = timeline.countries().size() - 1; country >= 0; country--) {
      drawLine(svg, country);
      drawPoints(out, svg, country);
    }
    drawLabels(svg);
    svg.close();
  }

  private void drawBursts(Svg svg, int country) {
    Participant name = timeline.countries().get(country);
    StringBuilder steps = new StringBuilder();
    boolean isIn = false;
    for (int i = 0; i < buckets.size(); i++) {
      OptionalDouble share = buckets.get(i).share(country);
      boolean isBurst = share.isPresent() && timeline.hasBurst(name, buckets.get(i));
      if (isBurst) {
        double at = frame.y(share.getAsDouble());
        steps.append(Svg.step(isIn ? 'L' : 'M', frame.x(i), at));
        steps.append(isIn ? "" : Svg.step('L', frame.x(i) + 0.1, at));
      }
      isIn = isBurst;
    }
    if (!steps.isEmpty()) {
      svg.path(steps.toString(), "burst c" + country);
    }
  }

  /** The line is broken where a period has no story; pieces next to a partial period are dashed. */
  private void drawLine(Svg svg, int country) {
    StringBuilder whole = new StringBuilder();
    StringBuilder dashed = new StringBuilder();
    for (int i = 1; i < buckets.size(); i++) {
      OptionalDouble from = buckets.get(i - 1).share(country);
      OptionalDouble to = buckets.get(i).share(country);
      if (from.isPresent() && to.isPresent()) {
        boolean isPartial = buckets.get(i - 1).isPartial() || buckets.get(i).isPartial();
        (isPartial ? dashed : whole)
            .append(Svg.step('M', frame.x(i - 1), frame.y(from.getAsDouble())))
            .append(Svg.step('L', frame.x(i), frame.y(to.getAsDouble())));
      }
    }
    drawPath(svg, whole, "series c" + country);
    drawPath(svg, dashed, "series partial c" + country);
  }

  private static void drawPath(Svg svg, StringBuilder steps, String style) {
    if (!steps.isEmpty()) {
      svg.path(steps.toString(), style);
    }
  }

  private void drawPoints(Markup out, Svg svg, int country) {
    Participant name = timeline.countries().get(country);
    double radius = buckets.size() > (isNarrow ? 30 : 70) ? 1.8 : 3;
    for (int i = 0; i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      OptionalDouble share = bucket.share(country);
      if (share.isEmpty()) {
        continue;
      }
      if (hasLinks) {
        String title = ChartFrame.title(bucket) + ": " + share(name, bucket, country);
        svg.openLink(timeline.number(links, country, i), title);
      }
      String style = "point c" + country + partial(bucket);
      svg.circle(frame.x(i), frame.y(share.getAsDouble()), radius, style);
      if (hasLinks) {
        out.close();
      }
    }
  }

  private static String partial(Bucket bucket) {
    return bucket.isPartial() ? " partial" : "";
  }

  private String share(Participant name, Bucket bucket, int country) {
    String burst = timeline.hasBurst(name, bucket) ? ", burst" : "";
    return name.name()
        + " in "
        + Wording.count(bucket.stories().get(country))
        + " of "
        + stories(bucket.total())
        + ", "
        + Wording.percent(bucket.share(country).orElse(0))
        + burst;
  }

  private void drawLabels(Svg svg) {
    List<LineLabel> labels = new ArrayList<>();
    for (int country = 0; country < timeline.countries().size(); country++) {
      for (int i = buckets.size() - 1; i >= 0; i--) {
        OptionalDouble share = buckets.get(i).share(country);
        if (share.isPresent()) {
          labels.add(new LineLabel(country, frame.x(i), frame.y(share.getAsDouble())));
          break;
        }
      }
    }
    for (LineLabel label : LineLabel.spread(labels, LABEL_STEP, frame.top(), frame.bottom())) {
      Participant name = timeline.countries().get(label.country());
      double at = frame.right() + 8;
      svg.line(label.x() + 3, label.lineY(), at - 2, label.y(), "leader c" + label.country());
      String text = isNarrow ? name.id() : name.name();
      svg.text(at, label.y() + 4, cut(text), "label c" + label.country());
    }
  }

  /** At most 18 characters of a name. */
  static String cut(String text) {
    int most = 18;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static String stories(long number) {
    return Wording.count(number, "story", "stories");
  }
}
