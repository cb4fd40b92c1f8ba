package org.dateline.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.report.evidence.EvidencePlan;
import org.dateline.report.evidence.EvidenceReader;
import org.dateline.report.evidence.KeptArticles;
import org.dateline.report.evidence.Roster;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.Highlights;
import org.dateline.report.finding.Outline;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.finding.ReportFacts;
import org.dateline.report.live.LivePage;
import org.dateline.report.live.PageScript;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;
import org.dateline.report.theme.Themes;
import org.dateline.report.theme.Topics;
import org.dateline.table.Table;

/**
 * Writes {@code report.html}: one page to look at, to work with and to print, made from the
 * finished tables alone. It needs no network and forbids itself any; without its script it is still
 * whole. The same tables give the same bytes.
 */
public final class Report {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src ";
  private static final int NAMED = 4;

  private final Findings findings;
  private final SentenceLinks links;
  private final LivePage live;
  private final PageScript script;
  private final List<Section> sections;
  private final Markup out = new Markup();

  private Report(Findings findings, Themes themes, KeptArticles evidence) throws IOException {
    this.findings = findings;
    this.links = new SentenceLinks(evidence.plan().roster());
    this.live = new LivePage(findings.outline(), themes, evidence);
    this.script = PageScript.load();
    this.sections = sections(themes, evidence);
  }

  private List<Section> sections(Themes themes, KeptArticles evidence) {
    NumberLinks still = links.still();
    Topics topics = themes.topics().counted(evidence::stories);
    List<Section> all = new ArrayList<>();
    all.add(new ReadSection(findings));
    all.add(new TimelineSection(findings, still));
    if (!topics.isEmpty()) {
      all.add(new TopicSection(topics, still));
    }
    all.add(new TogetherSection(findings, still));
    all.add(new StandoutSection(findings, links));
    all.add(new WordSection(findings.countries(), themes.words()));
    all.add(new EntitySection(findings, still));
    all.add(new NetworkSection(findings, still));
    all.add(new StorySection(findings, themes.stories()));
    all.add(new JoinedSection(findings));
    all.add(new RepeatedSection(findings, themes.repeating()));
    all.add(new NotCountedSection(findings));
    all.add(new SentenceSection(evidence, links));
    all.add(new MadeSection(findings));
    all.add(new FilesSection(findings));
    return List.copyOf(all);
  }

  /**
   * Writes the report; returns its main figures.
   *
   * @param folder the finished tables, which the links of the report expect beside it
   * @param file the report
   */
  public static Highlights write(Path folder, Path file, ReportFacts facts) throws IOException {
    Outline outline = Outline.read(folder, facts);
    Themes themes = Themes.read(folder, outline.countries());
    try (EvidenceReader reader = new EvidenceReader(folder, plan(outline, themes))) {
      Findings findings = Findings.read(folder, outline, reader);
      KeptArticles evidence = reader.finish();
      String page = new Report(findings, themes, evidence).page();
      Files.writeString(file, page, StandardCharsets.UTF_8);
      return Highlights.of(findings);
    }
  }

  private static EvidencePlan plan(Outline outline, Themes themes) {
    ReportFacts facts = outline.facts();
    List<Participant> followed = new ArrayList<>(outline.entities().followed());
    followed.addAll(themes.topics().topics());
    List<Pair> ties = new ArrayList<>(outline.shownTies());
    ties.addAll(themes.topics().ties());
    return EvidencePlan.of(
        Roster.of(outline.countries(), followed),
        ties,
        outline.timeline().buckets(),
        themes.articles(),
        facts.rows(Table.ARTICLES),
        facts.hasTexts());
  }

  private String page() throws IOException {
    out.declaration("<!DOCTYPE html>");
    out.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
    writeHead();
    out.open("body");
    out.element("a", "Skip to what was read", "class", "skip", "href", "#read");
    writeHeader();
    out.open("main");
    sections.forEach(this::writeSection);
    out.close();
    out.element(
        "footer", "Made by Dateline " + findings.facts().version() + " from the tables beside it.");
    live.write(out, script);
    return out.close().close().finish();
  }

  private void writeHead() throws IOException {
    out.open("head");
    out.empty("meta", "charset", "utf-8");
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY + script.source());
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "color-scheme", "content", "light dark");
    out.empty("link", "rel", "icon", "href", "data:,");
    out.element("title", "Dateline: " + heading());
    out.open("style").declaration(style()).close();
    out.close();
  }

  private static String style() throws IOException {
    try (InputStream in = Report.class.getResourceAsStream("report.css")) {
      byte[] bytes = Objects.requireNonNull(in, "report.css").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8) + PageScript.style();
    }
  }

  private void writeHeader() {
    out.open("header").element("p", "Dateline", "class", "brand");
    out.element("h1", heading());
    out.open("p", "class", "lead");
    new LeadParagraph(findings, links).write(out);
    out.close();
    out.open("nav", "aria-label", "Sections").open("ul");
    for (Section section : sections) {
      out.open("li").element("a", section.title(), "href", "#" + section.id()).close();
    }
    out.close().close().close();
  }

  private void writeSection(Section section) {
    out.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
    out.element("h2", section.title(), "id", section.id() + "-title");
    out.open("div", "class", "still");
    section.write(out);
    out.close().close();
  }

  private String heading() {
    List<Participant> countries = findings.countries();
    List<String> names =
        new ArrayList<>(countries.stream().limit(NAMED).map(Participant::name).toList());
    int more = countries.size() - names.size();
    if (more > 0) {
      names.add(Wording.count(more, "other country", "other countries"));
    }
    int last = names.size() - 1;
    String and = last > 0 ? String.join(", ", names.subList(0, last)) + " and " : "";
    return and + (last >= 0 ? names.get(last) : "No country") + " in the news";
  }
}
