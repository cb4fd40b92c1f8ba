package org.dateline.report;

import java.util.List;

/** The whole in three sentences. */
final class Lead {
  private final Findings findings;

  Lead(Findings findings) {
    this.findings = findings;
  }

  void write(Markup out) {
    writeCorpus(out);
    writeMost(out);
    writePair(out);
  }

  private void writeCorpus(Markup out) {
    Corpus corpus = findings.corpus();
    RowLink.whole("articles.csv").write(out, Words.count(corpus.articles(), "article", "articles"));
    out.text(" from " + Words.count(corpus.sources(), "outlet", "outlets"));
    corpus
        .dates()
        .ifPresent(range -> out.text(", " + Words.range(range.first(), range.last()) + ","));
    out.text(" that tell " + Words.count(corpus.stories(), "story", "different stories") + ".");
  }

  private void writeMost(Markup out) {
    List<Name> countries = findings.countries();
    if (countries.isEmpty() || countries.get(0).stories() == 0) {
      out.text(" None of them mentions a country that was looked for.");
      return;
    }
    Name most = countries.get(0);
    out.text(" " + most.name() + " is mentioned most, in ");
    most.link().write(out, Words.count(most.stories(), "story", "stories"));
    double share = (double) most.stories() / Math.max(1, findings.corpus().stories());
    out.text(" (" + Words.percent(share) + ").");
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
    pair.link().write(out, Words.count(pair.stories(), "story", "stories"));
    out.text(" where " + Words.fixed(pair.expected(), 1) + " would be expected.");
  }
}
