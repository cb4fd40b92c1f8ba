package org.dateline.report;

import java.util.List;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.finding.ReadArticles;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.table.Table;

/** The first lines of the page: the corpus, the most mentioned country, the strongest pair. */
final class LeadParagraph {
  private final Findings findings;
  private final NumberLinks links;

  LeadParagraph(Findings findings, NumberLinks links) {
    this.findings = findings;
    this.links = links;
  }

  void write(Markup out) {
    writeCorpus(out);
    writeMost(out);
    writePair(out);
  }

  private void writeCorpus(Markup out) {
    ReadArticles corpus = findings.corpus();
    RowLink.whole(Table.ARTICLES)
        .write(out, Wording.count(corpus.articles(), "article", "articles"));
    if (corpus.sources() > 0) {
      out.text(" from " + Wording.count(corpus.sources(), "outlet", "outlets"));
    }
    corpus
        .dates()
        .ifPresent(range -> out.text(", " + Wording.range(range.first(), range.last()) + ","));
    out.text(corpus.articles() == 1 ? " that tells " : " that tell ");
    out.text(Wording.count(corpus.stories(), "story", "different stories") + ".");
  }

  private void writeMost(Markup out) {
    List<Participant> countries = findings.countries();
    if (countries.isEmpty() || countries.get(0).stories() == 0) {
      out.text(" None of them mentions a country that was looked for.");
      return;
    }
    Participant most = countries.get(0);
    out.text(" " + most.name() + " is mentioned most, in ");
    most.number(links).write(out, Wording.count(most.stories(), "story", "stories"));
    double share = (double) most.stories() / Math.max(1, findings.corpus().stories());
    out.text(" (" + Wording.percent(share) + ").");
  }

  private void writePair(Markup out) {
    List<Pair> together = findings.pairs().together();
    if (together.isEmpty() || !together.get(0).isSignificant()) {
      out.text(
          " No two countries are together so often that chance could not have made it as well.");
      return;
    }
    Pair pair = together.get(0);
    out.text(" " + pair.aName() + " and " + pair.bName() + " stand out together: ");
    pair.number(links).write(out, Wording.count(pair.stories(), "story", "stories"));
    out.text(" where " + Wording.fixed(pair.expected(), 1) + " would be expected.");
  }
}
