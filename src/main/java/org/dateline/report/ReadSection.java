package org.dateline.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.report.finding.CoverageGaps;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.PeriodRun;
import org.dateline.report.finding.ReadArticles;
import org.dateline.report.finding.RejectedRecords;
import org.dateline.report.finding.ReportFacts;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.table.Table;

/** What was read, and where the numbers rest on less than they seem to. */
final class ReadSection implements Section {
  private static final int MOST_SOURCES = 6;
  private static final String ENGLISH = "en";
  private static final int MOST_SPELLS = 4;

  private final Findings findings;

  ReadSection(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String id() {
    return "read";
  }

  @Override
  public String title() {
    return "What was read";
  }

  @Override
  public void write(Markup out) {
    ReadArticles corpus = findings.corpus();
    out.open("dl", "class", "tiles");
    tile(out, "articles", Table.ARTICLES, Wording.count(corpus.articles()));
    tile(out, "stories", Table.ARTICLES, Wording.count(corpus.stories()));
    tile(out, "outlets", Table.COVERAGE, Wording.count(corpus.sources()));
    String dates =
        corpus.dates().map(range -> Wording.range(range.first(), range.last())).orElse("none");
    tile(out, "dates", Table.ARTICLES, dates);
    tile(out, "without a date", Table.ARTICLES, Wording.count(corpus.undated()));
    tile(out, "records rejected", Table.REJECTED, Wording.count(rejected()));
    tile(out, "mentions counted", Table.MENTIONS, Wording.count(findings.mentions().counted()));
    tile(out, "found, not counted", Table.MENTIONS, Wording.count(findings.mentions().refused()));
    out.close();
    out.element(
        "p",
        "A story is one report in all its near-copies: ten outlets that print the same text are ten"
            + " articles and one story. Shares and statistics count stories.",
        "class",
        "note");
    writeWarnings(out);
  }

  private static void tile(Markup out, String label, Table table, String number) {
    out.open("div").element("dt", label).open("dd");
    RowLink.whole(table).write(out, number);
    out.close().close();
  }

  private long rejected() {
    return findings.rejected().bad().stream().mapToLong(RejectedRecords.Reason::records).sum();
  }

  private void writeWarnings(Markup out) {
    out.open("ul", "class", "warnings");
    writeGaps(out);
    ReadArticles corpus = findings.corpus();
    if (corpus.undated() > 0) {
      warn(
          out,
          Wording.count(corpus.undated(), "article has", "articles have")
              + " no date: counted in every table but the timelines");
    }
    writeLanguages(out);
    writeLeftOut(out);
    if (corpus.articles() == 0) {
      warn(out, "No article was read: every number below is zero");
    }
    out.close();
  }

  private void writeLanguages(Markup out) {
    Map<String, Long> others = new TreeMap<>(findings.corpus().languages());
    others.remove(ENGLISH);
    if (!others.isEmpty()) {
      long articles = others.values().stream().mapToLong(Long::longValue).sum();
      String languages =
          others.entrySet().stream()
              .map(each -> each.getKey() + " " + Wording.count(each.getValue()))
              .collect(Collectors.joining(", "));
      warn(
          out,
          Wording.count(articles, "article is", "articles are")
              + " not in English ("
              + languages
              + "): names and abbreviations of countries are counted in them, and no others");
    }
  }

  private void writeLeftOut(Markup out) {
    ReportFacts facts = findings.facts();
    long outOfRange = facts.count("out_of_range");
    if (outOfRange > 0) {
      warn(out, Wording.count(outOfRange, "article", "articles") + " left out by --from and --to");
    }
    long undated = facts.count("undated_left_out");
    if (undated > 0) {
      warn(
          out,
          Wording.count(undated, "article", "articles")
              + " without a date left out, since a range of dates was asked for");
    }
    long twice = facts.count("same_article");
    if (twice > 0) {
      warn(
          out,
          Wording.count(twice, "article was", "articles were") + " read twice and counted once");
    }
  }

  private static void warn(Markup out, String text) {
    out.element("li", text + ".");
  }

  private void writeGaps(Markup out) {
    List<CoverageGaps.Source> sources = findings.gaps().sources();
    for (CoverageGaps.Source source : sources.subList(0, Math.min(MOST_SOURCES, sources.size()))) {
      writeGap(out, source);
    }
    if (sources.size() > MOST_SOURCES) {
      out.open("li").text("Gaps of ");
      RowLink.whole(Table.COVERAGE).write(out, Wording.count(sources.size() - MOST_SOURCES));
      out.text(
          " more outlets are in the table: where an outlet is silent, a curve may fall for no");
      out.text(" other reason.").close();
    }
  }

  private static void writeGap(Markup out, CoverageGaps.Source source) {
    out.open("li");
    out.element("bdi", source.name().isEmpty() ? "Articles without an outlet" : source.name());
    out.text(" (" + Wording.count(source.articles(), "article", "articles") + ") has a gap in ");
    List<PeriodRun> spells = source.gaps();
    for (int i = 0; i < Math.min(MOST_SPELLS, spells.size()); i++) {
      out.text(i == 0 ? "" : ", ");
      PeriodRun spell = spells.get(i);
      spell.link().write(out, Wording.range(spell.first(), spell.last()));
    }
    int more = spells.size() - MOST_SPELLS;
    out.text(more > 0 ? " and " + Wording.count(more, "other spell", "other spells") + "." : ".");
    out.close();
  }
}
