package org.dateline.report;

import java.util.List;
import org.dateline.report.evidence.KeptArticles;
import org.dateline.report.evidence.Quotation;
import org.dateline.report.evidence.QuotedArticle;
import org.dateline.report.page.Markup;
import org.dateline.report.page.Wording;

/** The first sentences behind each number above, for readers without script and for print. */
final class SentenceSection implements Section {
  private static final int MOST = 5;

  /** So many are shown in all, as far as each number has one. */
  private static final int ROOM = 300;

  private final KeptArticles evidence;
  private final SentenceLinks links;

  SentenceSection(KeptArticles evidence, SentenceLinks links) {
    this.evidence = evidence;
    this.links = links;
  }

  @Override
  public String id() {
    return "sentences";
  }

  @Override
  public String title() {
    return "The sentences behind the numbers";
  }

  @Override
  public void write(Markup out) {
    List<SentenceLinks.Subject> subjects = links.subjects();
    if (!evidence.plan().hasTexts()) {
      out.element("p", "This report was made without texts: --report=aggregate.");
    } else if (subjects.isEmpty()) {
      out.element("p", "No number above rests on a story.");
    }
    int most = Math.max(1, Math.min(MOST, ROOM / Math.max(1, subjects.size())));
    out.open("div", "class", "behind");
    for (int i = 0; i < subjects.size(); i++) {
      write(out, subjects.get(i), SentenceLinks.anchor(i), most);
    }
    out.close();
  }

  private void write(Markup out, SentenceLinks.Subject subject, String anchor, int most) {
    out.open("article", "id", anchor).element("h3", heading(subject));
    List<Quotation> quotations = evidence.behind(subject.names(), subject.period(), most);
    out.open("ul");
    quotations.forEach(quotation -> write(out, quotation, subject.names()));
    out.close();
    long more = subject.stories() - quotations.size();
    out.open("p", "class", "note");
    if (more > 0) {
      out.text((quotations.isEmpty() ? "" : "And ") + Wording.count(more, "story", "stories"));
      out.text(quotations.isEmpty() ? ", " : " more, ");
    }
    subject.row().write(out, subject.row().words());
    out.text(".").close().close();
  }

  private static String heading(SentenceLinks.Subject subject) {
    return subject.heading() + ": " + Wording.count(subject.stories(), "story", "stories");
  }

  private void write(Markup out, Quotation quotation, List<Integer> names) {
    out.open("li").open("span", "dir", "auto");
    quotation.sentence().write(out, names);
    out.close().text(" ");
    QuotedArticle article = quotation.article();
    out.open("span", "class", "source");
    String outlet = evidence.tally().outlets().get(article.outlet());
    out.element("bdi", outlet.isEmpty() ? "no source" : outlet);
    out.text(", " + article.published().map(Wording::date).orElse("undated") + ": ");
    if (article.webAddress().isEmpty()) {
      out.element("bdi", article.title());
    } else {
      out.open("a", "href", article.webAddress(), "rel", "noreferrer");
      out.element("bdi", article.title()).close();
    }
    out.close().close();
  }
}
