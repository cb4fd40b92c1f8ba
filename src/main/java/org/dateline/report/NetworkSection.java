package org.dateline.report;

import org.dateline.report.chart.NetworkPicture;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.finding.StrongestPairs;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;

/** The picture of the strongest ties, and the ties as a table. */
final class NetworkSection implements Section {
  /** So few names need less room. */
  private static final int FEW = 6;

  private static final int NARROW_TIES = 16;

  private final StrongestPairs ties;
  private final NumberLinks links;

  NetworkSection(Findings findings, NumberLinks links) {
    this.ties = findings.outline().ties();
    this.links = links;
  }

  @Override
  public String id() {
    return "network";
  }

  @Override
  public String title() {
    return "The strongest ties";
  }

  @Override
  public void write(Markup out) {
    if (ties.pairs().isEmpty()) {
      out.element("p", "No two names are together more often than independent ones would be.");
      return;
    }
    int height = ties.names().size() <= FEW ? 300 : 620;
    out.open("figure");
    NetworkPicture.draw(out, ties, links, TimelineSection.WIDE, height, "wide");
    NetworkPicture.draw(
        out,
        ties.first(NARROW_TIES),
        links,
        TimelineSection.NARROW,
        Math.min(height, 480),
        "narrow");
    writeKey(out);
    out.close();
    writeTable(out);
  }

  private static void writeKey(Markup out) {
    out.open("figcaption");
    out.text("Ties by log-likelihood; the broader a line, the more stories with both. ");
    for (String type : new String[] {"country", "person", "organization", "location"}) {
      out.element("span", "", "class", "shape " + type).text(type + " ");
    }
    out.close();
  }

  private void writeTable(Markup out) {
    out.open("details").element("summary", "The ties as a table");
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title());
    out.open("table").element("caption", "The strongest ties, strongest first");
    out.open("tr");
    for (String heading : new String[] {"name", "name", "stories", "expected", "npmi", "G²"}) {
      out.element("th", heading, "scope", "col");
    }
    out.close();
    ties.pairs().forEach(pair -> writeRow(out, pair));
    out.close().close().close();
  }

  private void writeRow(Markup out, Pair pair) {
    out.open("tr").open("td");
    Participant.write(out, pair.aName());
    out.close().open("td");
    Participant.write(out, pair.bName());
    out.close().open("td");
    pair.number(links).write(out, Wording.count(pair.stories()));
    out.close().element("td", Wording.fixed(pair.expected(), 1));
    out.element("td", pair.npmi().isPresent() ? Wording.fixed(pair.npmi().getAsDouble(), 3) : "");
    out.element("td", Wording.fixed(pair.logLikelihood(), 1)).close();
  }
}
