package org.dateline.report;

import java.util.List;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Pair;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;

/** The pairs of countries that are together more often, or less, than they would be by chance. */
final class StandoutSection implements Section {
  private final Findings findings;
  private final NumberLinks links;

  StandoutSection(Findings findings, NumberLinks links) {
    this.findings = findings;
    this.links = links;
  }

  @Override
  public String id() {
    return "standouts";
  }

  @Override
  public String title() {
    return "What stands out";
  }

  @Override
  public void write(Markup out) {
    List<Pair> together = findings.pairs().together();
    if (together.isEmpty()) {
      out.element("p", "No pair of countries is in more stories than independent ones would be.");
    } else {
      out.element(
          "p",
          "Pairs of countries by log-likelihood: those that are together more often than"
              + " independent names would be, with the earliest sentence that has both.",
          "class",
          "note");
      new PairCards(findings, links).write(out, together);
    }
    if (!findings.pairs().apart().isEmpty()) {
      out.element("h3", "Less often together than expected");
      new PairCards(findings, links).write(out, findings.pairs().apart());
    }
  }
}
