package org.dateline.report;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.ReadArticles;
import org.dateline.report.finding.RejectedRecords;
import org.dateline.report.finding.ReportFacts;
import org.dateline.report.finding.rule.RuleMentions;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.table.Table;

/** How the numbers came about, for someone who wants to check, repeat or cite them. */
final class MadeSection implements Section {
  private static final int RULES = 3;
  private static final String METHODS = "methods.md";

  private final Findings findings;

  MadeSection(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String id() {
    return "made";
  }

  @Override
  public String title() {
    return "How this was made";
  }

  @Override
  public void write(Markup out) {
    ReportFacts facts = findings.facts();
    out.open("dl", "class", "options made");
    term(out, "program", "Dateline " + facts.version());
    out.element("dt", "command").open("dd").element("code", facts.command()).close();
    term(out, "corpus", corpus());
    term(out, "counted", counted());
    term(out, "refused", refused());
    term(out, "rejected", rejected());
    facts.options().forEach((name, value) -> term(out, "--" + name, value.isEmpty() ? "–" : value));
    out.close();
    writeStatistics(out);
    writeCitation(out);
  }

  private static void term(Markup out, String name, String text) {
    out.element("dt", name).element("dd", text);
  }

  private String corpus() {
    ReadArticles corpus = findings.corpus();
    String dates =
        corpus
            .dates()
            .map(range -> ", published " + Wording.range(range.first(), range.last()))
            .orElse(", without dates");
    return Wording.count(corpus.articles(), "article", "articles")
        + " of "
        + Wording.count(corpus.sources(), "outlet", "outlets")
        + dates
        + "; "
        + Wording.count(corpus.stories(), "story", "stories")
        + " when near-copies are one";
  }

  private String counted() {
    return Wording.count(findings.mentions().counted(), "mention", "mentions");
  }

  private String refused() {
    List<RuleMentions> rules = findings.mentions().rules();
    String most =
        rules.stream()
            .limit(RULES)
            .map(rule -> rule.rule() + " " + Wording.count(rule.mentions()))
            .collect(Collectors.joining(", "));
    String all = Wording.count(findings.mentions().refused(), "mention", "mentions");
    return rules.isEmpty() ? all : all + ", most by the rules " + most;
  }

  private String rejected() {
    List<RejectedRecords.Reason> reasons = findings.rejected().bad();
    long records = reasons.stream().mapToLong(RejectedRecords.Reason::records).sum();
    String words =
        reasons.stream()
            .map(reason -> reason.word() + " " + Wording.count(reason.records()))
            .collect(Collectors.joining(", "));
    return Wording.count(records, "record", "records") + (words.isEmpty() ? "" : ": " + words);
  }

  private static void writeStatistics(Markup out) {
    out.open("p").text("Ties are measured by log-likelihood (Dunning 1993) and NPMI (Bouma 2009),");
    out.text(" q-values are after Benjamini and Hochberg (1995), bursts after Kleinberg (2002).");
    out.text(" Every number is in the tables beside this page, each mention with the rule that");
    out.text(" decided in ");
    RowLink.whole(Table.MENTIONS).write(out, Table.MENTIONS.fileName(1));
    out.text(". How often the rules are right on public test sets is on the page accuracy.md");
    out.text(" of the program; it is not known for this corpus unless you code a part of it.")
        .close();
  }

  private void writeCitation(Markup out) {
    ReportFacts facts = findings.facts();
    out.open("p").text("To cite: Dateline, version " + facts.version() + ", run with the command");
    out.text(" above. Give the corpus, the dates and the countries with it");
    if (facts.files().stream().anyMatch(file -> file.name().equals(METHODS))) {
      out.text("; a paragraph to take over is in ");
      RowLink.wholeFile(METHODS).write(out, METHODS);
    }
    out.text(".").close();
  }
}
