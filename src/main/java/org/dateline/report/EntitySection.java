package org.dateline.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.report.finding.EntityLists;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;

/** The people, organizations and places most mentioned, and the countries they come with. */
final class EntitySection implements Section {
  private static final Map<String, String> TYPE_TO_HEADING =
      Map.of("person", "People", "organization", "Organizations", "location", "Places");

  private final Findings findings;
  private final NumberLinks links;

  EntitySection(Findings findings, NumberLinks links) {
    this.findings = findings;
    this.links = links;
  }

  @Override
  public String id() {
    return "names";
  }

  @Override
  public String title() {
    return "People, organizations, places";
  }

  @Override
  public void write(Markup out) {
    EntityLists entities = findings.entities();
    if (entities.isEmpty()) {
      out.element("p", "No people, organizations or places were counted in this run.");
      return;
    }
    out.element(
        "p",
        "Stories with each name, and the countries it comes with more often than independent names"
            + " would: the strongest tie first.",
        "class",
        "note");
    out.open("div", "class", "columns");
    for (String type : EntityLists.TYPES) {
      writeList(out, type, entities.names(type));
    }
    out.close();
    if (!entities.strongest().isEmpty()) {
      out.element("h3", "Names that stand out together");
      new PairCards(findings, links).write(out, entities.strongest());
    }
  }

  private void writeList(Markup out, String type, List<Participant> names) {
    out.open("div").element("h3", TYPE_TO_HEADING.getOrDefault(type, type));
    if (names.isEmpty()) {
      out.element("p", "none");
    }
    writeRanks(out, names, findings.entities()::countries, links);
    out.close();
  }

  /** Writes names with a bar each, and the countries that {@code ties} says they come with. */
  static void writeRanks(
      Markup out,
      List<Participant> names,
      Function<Participant, List<Pair>> ties,
      NumberLinks links) {
    out.open("ol", "class", "ranks");
    long most = names.stream().mapToLong(Participant::stories).max().orElse(1);
    for (Participant name : names) {
      writeName(out, name, most, links);
      writeTies(out, name, ties.apply(name), links);
      out.close();
    }
    out.close();
  }

  /** Begins the element of a name; whoever asks closes it. */
  private static void writeName(Markup out, Participant name, long most, NumberLinks links) {
    out.open("li").open("span", "class", "rank");
    Participant.write(out, name.name());
    out.text(" ");
    name.number(links).write(out, Wording.count(name.stories()));
    out.close();
    String width = Wording.fixed(100.0 * name.stories() / Math.max(1, most), 1);
    out.element("span", "", "class", "bar " + name.type(), "style", "width:" + width + "%");
  }

  private static void writeTies(Markup out, Participant name, List<Pair> ties, NumberLinks links) {
    if (ties.isEmpty()) {
      return;
    }
    out.open("small").text("with ");
    for (int i = 0; i < ties.size(); i++) {
      Pair tie = ties.get(i);
      out.text(i == 0 ? "" : " · ");
      Participant.write(out, tie.a().equals(name.id()) ? tie.bName() : tie.aName());
      out.text(" ");
      tie.number(links).write(out, Wording.count(tie.stories()));
    }
    out.close();
  }
}
