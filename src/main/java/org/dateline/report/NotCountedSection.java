package org.dateline.report;

import java.util.List;
import org.dateline.model.RuleId;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.RejectedRecords;
import org.dateline.report.finding.rule.RuleMentions;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.table.Table;

/** What was not counted and why: refused mentions by rule, rejected records by reason. */
final class NotCountedSection implements Section {
  private static final int MOST_RULES = 10;
  private static final int MOST_SURFACES = 4;

  private final Findings findings;

  NotCountedSection(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String id() {
    return "not-counted";
  }

  @Override
  public String title() {
    return "What was not counted, and why";
  }

  @Override
  public void write(Markup out) {
    List<RuleMentions> rules = findings.mentions().rules();
    if (rules.isEmpty()) {
      out.element("p", "Every mention that was found was counted.");
    } else {
      writeRules(out, rules);
    }
    out.element("h3", "Rejected records");
    if (findings.rejected().reasons().isEmpty()) {
      out.element("p", "None: every record was read as an article.");
      return;
    }
    out.open("ul", "class", "rules");
    findings.rejected().reasons().forEach(reason -> writeReason(out, reason));
    out.close();
  }

  private void writeRules(Markup out, List<RuleMentions> rules) {
    out.open("p", "class", "note").text("Of ");
    long all = findings.mentions().counted() + findings.mentions().refused();
    out.text(Wording.count(all, "mention", "mentions") + " found, ");
    RowLink.whole(Table.MENTIONS).write(out, Wording.count(findings.mentions().refused()));
    out.text(" are not in the totals. Each stays in mentions.csv with the rule that decided.");
    out.close();
    out.open("ul", "class", "rules");
    rules.stream().limit(MOST_RULES).forEach(rule -> writeRule(out, rule));
    out.close();
  }

  private void writeRule(Markup out, RuleMentions rule) {
    RuleLine.open(out, findings, rule.rule(), RowLink.whole(Table.MENTIONS), rule.mentions());
    if (rule.rule().equals(RuleId.REPEATED)) {
      out.open("p", "class", "surfaces").text("Examples are in ");
      out.element("a", RepeatedSection.TITLE, "href", "#" + RepeatedSection.ID).text(".").close();
    } else if (findings.facts().hasTexts()) {
      writeWords(out, rule);
    }
    out.close();
  }

  private void writeWords(Markup out, RuleMentions rule) {
    out.open("p", "class", "surfaces").text("Most often ");
    List<RuleMentions.Alike> surfaces = rule.top(MOST_SURFACES);
    for (int i = 0; i < surfaces.size(); i++) {
      out.text(i == 0 ? "" : ", ").element("bdi", "“" + surfaces.get(i).surface() + "”").text(" ");
      surfaces.get(i).first().link().write(out, Wording.count(surfaces.get(i).mentions()));
    }
    out.text(".").close();
    rule.example().ifPresent(example -> RuleLine.example(out, findings, example));
  }

  private void writeReason(Markup out, RejectedRecords.Reason reason) {
    RuleLine.open(out, findings, reason.word(), RowLink.whole(Table.REJECTED), reason.records());
    out.open("p", "class", "surfaces").text("First: ");
    reason.link().write(out, reason.file());
    out.text(reason.detail().isEmpty() ? "" : ": " + reason.detail()).close();
    out.close();
  }
}
