package org.dateline.report;

import org.dateline.report.finding.Findings;
import org.dateline.report.finding.rule.QuotedMention;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;

/** One rule in a list of rules: its word, how often it decided, what it means, an example. */
final class RuleLine {
  private RuleLine() {}

  /** Begins the element; whoever asks closes it. */
  static void open(Markup out, Findings findings, String word, RowLink link, long number) {
    out.open("li").open("p").element("code", word.isEmpty() ? "no rule" : word).text(" ");
    link.write(out, Wording.count(number));
    String meaning = findings.glossary().meaning(word);
    out.text(meaning.isEmpty() ? "" : ": " + meaning).close();
  }

  /** Writes words of an article and where they are from. */
  static void example(Markup out, Findings findings, QuotedMention example) {
    out.open("blockquote").open("p", "dir", "auto");
    example.write(out);
    out.close();
    findings.corpus().card(example.article()).ifPresent(card -> card.write(out));
    out.close();
  }
}
