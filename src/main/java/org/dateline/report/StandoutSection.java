package org.dateline.report;

import java.util.List;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Pair;
import org.dateline.report.page.Markup;

/** The pairs of countries that are together more often, or less, than they would be by chance. */
final class StandoutSection implements Section {
  private final Findings findings;

  StandoutSection(Findings findings) {
    this.findings = findings;
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
      new PairCards(findings).write(out, together);
    }
    if (!findings.pairs().apart().isEmpty()) {
      out.element("h3", "Less often together than expected");
      new PairCards(findings).write(out, findings.pairs().apart());
    }
  }
}
