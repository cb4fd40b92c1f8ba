package org.dateline.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.report.finding.ArticleCard;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.rule.RuleMentions;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.report.theme.RepeatingOutlets;
import org.dateline.table.Table;

/** Text that outlets print again and again, whose mentions are not counted again. */
final class RepeatedSection implements Section {
  static final String ID = "repeated";
  static final String TITLE = "Repeated text";

  private static final int MOST_PASSAGES = 3;

  private final Findings findings;
  private final RepeatingOutlets repeating;

  RepeatedSection(Findings findings, RepeatingOutlets repeating) {
    this.findings = findings;
    this.repeating = repeating;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public void write(Markup out) {
    long mentions = findings.mentions().repeated();
    if (mentions == 0) {
      out.element("p", "No mention was refused because it stands in text that an outlet repeats.");
      return;
    }
    out.open("p", "class", "note");
    RowLink.whole(Table.MENTIONS).write(out, Wording.count(mentions, "mention", "mentions"));
    out.text(" stood in text that its outlet prints in five stories or more: link boxes, notices,");
    out.text(" lines about the author. The first of these stories counts it, no later one.");
    out.close();
    if (findings.facts().hasTexts()) {
      writePassages(out);
    }
    writeOutlets(out);
  }

  /** The passages with most refused mentions, each of another outlet. */
  private void writePassages(Markup out) {
    Set<String> outlets = new HashSet<>();
    List<RuleMentions.Alike> shown =
        findings.mentions().passages().stream()
            .filter(passage -> outlets.add(outlet(passage)))
            .limit(MOST_PASSAGES)
            .toList();
    out.open("ul", "class", "rules");
    for (RuleMentions.Alike passage : shown) {
      out.open("li").open("p", "class", "surfaces").element("bdi", outlet(passage)).text(": ");
      passage.first().link().write(out, Wording.count(passage.mentions(), "time", "times"));
      out.text(" with “").element("bdi", passage.surface()).text("”").close();
      RuleLine.example(out, findings, passage.first());
      out.close();
    }
    out.close();
  }

  private String outlet(RuleMentions.Alike passage) {
    return findings
        .corpus()
        .card(passage.first().article())
        .map(ArticleCard::source)
        .filter(source -> !source.isEmpty())
        .orElse("no source");
  }

  private void writeOutlets(Markup out) {
    List<RepeatingOutlets.Outlet> outlets = repeating.outlets();
    for (int i = 0; i < outlets.size(); i++) {
      RepeatingOutlets.Outlet outlet = outlets.get(i);
      if (i == 0) {
        out.open("p").text("The outlets that repeat the largest share of their words: ");
      }
      out.text(i == 0 ? "" : ", ");
      out.element("bdi", outlet.name().isEmpty() ? "articles without an outlet" : outlet.name());
      out.text(" ");
      outlet.link().write(out, Wording.percent(outlet.share()));
    }
    if (!outlets.isEmpty()) {
      out.text(".").close();
    }
  }
}
