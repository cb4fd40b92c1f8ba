package org.dateline.report;

import java.util.List;
import org.dateline.count.timeline.Period;
import org.dateline.report.chart.LineChart;
import org.dateline.report.finding.Bucket;
import org.dateline.report.finding.CountryTimeline;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Participant;
import org.dateline.report.finding.PeriodRun;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;

/** How the share of each country goes through the dates. */
final class TimelineSection implements Section {
  static final int WIDE = 960;
  static final int NARROW = 360;

  private final Findings findings;
  private final NumberLinks links;
  private final CountryTimeline timeline;

  TimelineSection(Findings findings, NumberLinks links) {
    this.findings = findings;
    this.links = links;
    this.timeline = findings.timeline();
  }

  @Override
  public String id() {
    return "timeline";
  }

  @Override
  public String title() {
    return "The countries through time";
  }

  @Override
  public void write(Markup out) {
    if (timeline.buckets().isEmpty() || timeline.countries().isEmpty()) {
      out.element("p", "No article has a date, so there is no timeline.");
      return;
    }
    out.open("figure");
    LineChart.draw(out, timeline, links, WIDE, "wide");
    LineChart.draw(out, timeline, links, NARROW, "narrow");
    out.element("figcaption", caption());
    out.close();
    writeBursts(out);
    writeTable(out);
  }

  private String caption() {
    StringBuilder text = new StringBuilder("Share of the dated stories of each ");
    text.append(timeline.period().label()).append(" that mention the country. ");
    if (timeline.period() != timeline.tablePeriod()) {
      text.append("Each point adds up the rows of timeline_countries_wide.csv, which go by ");
      text.append(timeline.tablePeriod().label());
      text.append(timeline.tablePeriod() == Period.WEEK ? ", by their Monday. " : ". ");
    }
    int all = findings.countries().size();
    if (all > timeline.countries().size()) {
      text.append("The ").append(timeline.countries().size()).append(" most mentioned of ");
      text.append(all).append(" countries are drawn. ");
    }
    text.append("A broad band marks a burst; dashes and hollow points, a period filled in part.");
    return text.toString();
  }

  private void writeBursts(Markup out) {
    boolean hasAny =
        timeline.countries().stream().anyMatch(name -> !timeline.bursts(name).isEmpty());
    if (!hasAny) {
      out.element(
          "p", "No country has a burst, a spell with far more stories than its usual share.");
      return;
    }
    out.element("h3", "Bursts");
    out.element(
        "p",
        "Spells in which a country is in about twice its usual share of the stories or more"
            + " (Kleinberg 2002), among the points of the chart.",
        "class",
        "note");
    out.open("ul", "class", "bursts");
    for (int i = 0; i < timeline.countries().size(); i++) {
      Participant name = timeline.countries().get(i);
      if (!timeline.bursts(name).isEmpty()) {
        writeBursts(out, name, i);
      }
    }
    out.close();
  }

  private void writeBursts(Markup out, Participant name, int line) {
    out.open("li").element("b", name.name(), "class", "c" + line).text(": ");
    List<PeriodRun> bursts = timeline.bursts(name);
    for (int i = 0; i < bursts.size(); i++) {
      PeriodRun burst = bursts.get(i);
      out.text(i == 0 ? "" : "; ");
      burst.link().write(out, Wording.range(burst.first(), burst.last()));
    }
    out.close();
  }

  private void writeTable(Markup out) {
    out.open("details").element("summary", "The chart as a table");
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region");
    out.open("table");
    out.element(
        "caption",
        "Stories that mention each country, and their share, by " + timeline.period().label());
    out.open("tr").element("th", "from", "scope", "col").element("th", "stories", "scope", "col");
    timeline.countries().forEach(name -> out.element("th", name.name(), "scope", "col"));
    out.close();
    for (int i = 0; i < timeline.buckets().size(); i++) {
      writeRow(out, i);
    }
    out.close().close().close();
  }

  private void writeRow(Markup out, int at) {
    Bucket bucket = timeline.buckets().get(at);
    out.open("tr");
    out.element("th", bucket.first() + (bucket.isPartial() ? " (in part)" : ""), "scope", "row");
    out.open("td");
    bucket.link().write(out, Wording.count(bucket.total()));
    out.close();
    for (int country = 0; country < timeline.countries().size(); country++) {
      String share =
          bucket.total() == 0 ? "" : " (" + Wording.percent(bucket.share(country).orElse(0)) + ")";
      out.open("td");
      String number = Wording.count(bucket.stories().get(country));
      timeline.number(links, country, at).write(out, number);
      out.text(share).close();
    }
    out.close();
  }
}
