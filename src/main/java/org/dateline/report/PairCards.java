package org.dateline.report;

import java.util.List;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Pair;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;

/** Pairs, each with what was found and expected, and a sentence. */
final class PairCards {
  private final Findings findings;
  private final NumberLinks links;

  PairCards(Findings findings, NumberLinks links) {
    this.findings = findings;
    this.links = links;
  }

  void write(Markup out, List<Pair> pairs) {
    out.open("ol", "class", "pairs");
    pairs.forEach(pair -> write(out, pair));
    out.close();
  }

  private void write(Markup out, Pair pair) {
    out.open("li").open("h4");
    out.element("bdi", pair.aName()).text(" + ").element("bdi", pair.bName());
    out.close();
    writeBars(out, pair);
    writeNumbers(out, pair);
    writeExample(out, pair);
    out.close();
  }

  private static void writeBars(Markup out, Pair pair) {
    double stories = (double) pair.stories();
    double most = Math.max(stories, pair.expected());
    out.open("div", "class", "bars", "aria-hidden", "true");
    writeBar(out, "found", stories / most);
    writeBar(out, "expected", pair.expected() / most);
    out.close();
  }

  private static void writeBar(Markup out, String style, double part) {
    out.element("span", "", "class", style, "style", "width:" + Wording.fixed(part * 100, 1) + "%");
  }

  private void writeNumbers(Markup out, Pair pair) {
    out.open("p", "class", "numbers");
    pair.number(links).write(out, Wording.count(pair.stories(), "story", "stories"));
    out.text(" together, " + Wording.fixed(pair.expected(), 1) + " expected of independent names");
    pair.lift().ifPresent(lift -> out.text(": " + Wording.fixed(lift, 2) + " times as many"));
    out.text(". Log-likelihood " + Wording.fixed(pair.logLikelihood(), 1) + ", ");
    out.text(chance(pair));
    out.close();
  }

  /** Whether it may be chance, in one piece with its number. */
  private static String chance(Pair pair) {
    String q = "q\u00A0=\u00A0";
    if (!pair.isSignificant()) {
      return q + Wording.fixed(pair.qValue(), 2) + ": may well be chance.";
    }
    return pair.qValue() < 0.001
        ? "q\u00A0<\u00A00.001."
        : q + Wording.fixed(pair.qValue(), 3) + ".";
  }

  private void writeExample(Markup out, Pair pair) {
    if (pair.exampleSentence().isEmpty() || !findings.facts().hasTexts()) {
      return;
    }
    out.open("blockquote").open("p", "dir", "auto");
    findings.mentions().quote(pair).write(out);
    out.close();
    findings.corpus().card(pair.exampleArticle()).ifPresent(card -> card.write(out));
    out.close();
  }
}
