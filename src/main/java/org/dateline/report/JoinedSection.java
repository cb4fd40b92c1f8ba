package org.dateline.report;

import java.util.List;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.rule.QuotedMention;
import org.dateline.report.finding.rule.RuleMentions;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.table.Table;

/** Which names were taken for one and the same, and by which rule. */
final class JoinedSection implements Section {
  private static final int MOST_NAMES = 3;

  private final Findings findings;

  JoinedSection(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String id() {
    return "joined";
  }

  @Override
  public String title() {
    return "Names brought together";
  }

  @Override
  public void write(Markup out) {
    List<RuleMentions> rules = findings.mentions().joined();
    if (rules.isEmpty()) {
      out.element("p", "No two names were taken for one: every name stands for itself.");
      return;
    }
    long mentions = rules.stream().mapToLong(RuleMentions::mentions).sum();
    out.open("p", "class", "note").text("Of the mentions counted, ");
    RowLink.whole(Table.MENTIONS).write(out, Wording.count(mentions));
    out.text(" were given their name, or its type, by a rule. If one is wrong for your corpus,");
    out.text(" undo it with --overrides.").close();
    out.open("ul", "class", "rules");
    rules.forEach(rule -> writeRule(out, rule));
    out.close();
  }

  private void writeRule(Markup out, RuleMentions rule) {
    RuleLine.open(out, findings, rule.rule(), RowLink.whole(Table.MENTIONS), rule.mentions());
    List<RuleMentions.Alike> names = rule.top(MOST_NAMES);
    if (!names.isEmpty()) {
      writeNames(out, names);
    }
    if (findings.facts().hasTexts()) {
      rule.example().ifPresent(example -> RuleLine.example(out, findings, example));
    }
    out.close();
  }

  private static void writeNames(Markup out, List<RuleMentions.Alike> names) {
    out.open("p", "class", "surfaces").text("Written otherwise, most often ");
    for (int i = 0; i < names.size(); i++) {
      QuotedMention first = names.get(i).first();
      out.text(i == 0 ? "" : ", ").element("bdi", "“" + first.surface() + "”").text(" for ");
      out.element("bdi", first.entity()).text(" ");
      first.link().write(out, Wording.count(names.get(i).mentions()));
    }
    out.text(".").close();
  }
}
