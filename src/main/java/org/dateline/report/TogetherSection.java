package org.dateline.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Outline;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLink;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;

/** How countries appear together: a heat map that is a table. */
final class TogetherSection implements Section {
  private static final int MOST = 20;
  private static final int SHADES = 8;

  /** With more columns only the number of stories fits. */
  private static final int MOST_WITH_LIFT = 8;

  private final Findings findings;
  private final NumberLinks links;
  private final List<Participant> names;
  private final long most;
  private final long least;

  TogetherSection(Findings findings, NumberLinks links) {
    this.findings = findings;
    this.links = links;
    this.names = Outline.first(findings.countries(), MOST);
    this.most = stories().max().orElse(1);
    this.least = stories().min().orElse(1);
  }

  @Override
  public String id() {
    return "together";
  }

  @Override
  public String title() {
    return "Countries together";
  }

  @Override
  public void write(Markup out) {
    if (names.size() < 2) {
      out.element("p", "There are no two countries with a story.");
      return;
    }
    out.element("p", caption(), "class", "note", "id", "together-note");
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title());
    String style = names.size() > MOST_WITH_LIFT ? "heat dense" : "heat";
    out.open("table", "class", style, "aria-describedby", "together-note");
    out.open("tr").element("td", "");
    names.forEach(name -> out.element("th", name.id(), "scope", "col", "title", name.name()));
    out.close();
    for (int row = 0; row < names.size(); row++) {
      writeRow(out, row);
    }
    out.close().close();
  }

  private String caption() {
    String few =
        findings.countries().size() > names.size()
            ? "The "
                + names.size()
                + " most mentioned of "
                + findings.countries().size()
                + " countries. "
            : "";
    String lift =
        names.size() > MOST_WITH_LIFT
            ? ""
            : " Below it: how many times what independent countries would share.";
    return few + "Stories that mention both; on the diagonal, all stories of the country." + lift;
  }

  private void writeRow(Markup out, int row) {
    Participant name = names.get(row);
    out.open("tr").open("th", "scope", "row", "title", name.name());
    out.element("span", name.name(), "class", "long");
    out.element("span", name.id(), "class", "short", "aria-hidden", "true").close();
    for (int column = 0; column < names.size(); column++) {
      if (row == column) {
        out.open("td", "class", "own");
        name.number(links).write(out, Wording.count(name.stories()));
        out.close();
      } else {
        writePair(out, name, names.get(column), row < column);
      }
    }
    out.close();
  }

  private void writePair(Markup out, Participant one, Participant other, boolean isSecond) {
    Optional<Pair> found = findings.pairs().pair(one.id(), other.id());
    if (found.isEmpty()) {
      out.element("td", "");
      return;
    }
    Pair pair = found.get();
    out.open("td", "class", "h" + shade(pair.stories()));
    String label = label(pair);
    NumberLink link = pair.number(links);
    link.open(out, isSecond, "title", label).text(Wording.count(pair.stories())).close();
    if (names.size() <= MOST_WITH_LIFT && pair.lift().isPresent()) {
      out.element("small", "×" + Wording.fixed(pair.lift().getAsDouble(), 2));
    }
    out.close();
  }

  private static String label(Pair pair) {
    return pair.aName()
        + " and "
        + pair.bName()
        + ": "
        + Wording.count(pair.stories(), "story", "stories")
        + " together, "
        + Wording.fixed(pair.expected(), 1)
        + " expected; "
        + pair.link().words();
  }

  /** From the least to the most that is shown, by the square root: small numbers differ as well. */
  private int shade(long stories) {
    if (stories == 0) {
      return 0;
    }
    double part = most > least ? (double) (stories - least) / (most - least) : 1;
    return 1 + (int) Math.round((SHADES - 1) * Math.sqrt(part));
  }

  /** Stories of the pairs shown that have any. */
  private LongStream stories() {
    return names.stream()
        .flatMap(one -> names.stream().map(other -> findings.pairs().pair(one.id(), other.id())))
        .flatMap(Optional::stream)
        .mapToLong(Pair::stories)
        .filter(stories -> stories > 0);
  }
}
