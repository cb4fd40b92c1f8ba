package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.count.timeline.Period;
import org.dateline.report.finding.Bucket;
import org.dateline.report.finding.CountryTimeline;
import org.dateline.report.finding.Participant;
import org.dateline.report.finding.ReportFacts;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;
import org.dateline.table.WrittenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class ReportTest {
  private static final int SEED = 11;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Period.class)
  void pageIsWellFormedWithEntitiesAndWithout(Period period) throws Exception {
    assertThat(elements(parse(report(period, true)), "section")).hasSize(10);
    assertThat(elements(parse(report(period, false)), "section")).hasSize(10);
  }

  @Test
  void sectionsStandInTheOrderInWhichAReaderAsks() throws Exception {
    List<String> ids = attributes(parse(report(Period.MONTH, true)), "section", "id");

    assertThat(ids)
        .containsExactly(
            "read",
            "timeline",
            "together",
            "standouts",
            "names",
            "network",
            "not-counted",
            "sentences",
            "made",
            "files");
  }

  @Test
  void headlineWithScriptStaysText() throws Exception {
    String page = report(Period.MONTH, true);

    assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;alert");
    assertThat(page).doesNotContain("<b>bold").contains("&lt;b&gt;bold", "\\u003cb\\u003ebold");
    assertThat(attributes(parse(page), "script", "type"))
        .containsExactly("application/json", "application/json", "module");
  }

  @Test
  void onlyWebAddressesBecomeLinks() throws Exception {
    List<String> links = attributes(parse(report(Period.MONTH, true)), "a", "href");

    assertThat(links)
        .isNotEmpty()
        .allMatch(link -> link.matches("(#|https://harbor\\.example/|[a-z_]+\\.csv).*"));
  }

  @Test
  void everyRowLinkLeadsToARowOfItsTable() throws Exception {
    List<String> links = attributes(parse(report(Period.DAY, true)), "a", "href");

    List<String> toRows = links.stream().filter(link -> link.contains("#row=")).toList();
    assertThat(toRows).hasSizeGreaterThan(100);
    for (String link : toRows) {
      String[] parts = link.split("#row=", -1);
      long last = Long.parseLong(parts[1].substring(parts[1].indexOf('-') + 1));
      long lines = WrittenFile.of(folder.resolve(parts[0])).lines();
      assertThat(last).as(link).isBetween(2L, lines);
    }
  }

  @Test
  void numberOfAPairStandsInTheRowItLeadsTo() throws Exception {
    Document page = parse(report(Period.MONTH, true));

    List<String> lines = Files.readAllLines(folder.resolve("cooccurrence_countries.csv"));
    Map<String, Element> idToBlock = new HashMap<>();
    elements(page, "article").forEach(block -> idToBlock.put(block.getAttribute("id"), block));
    int cells = 0;
    for (Element link : elements(page, "a")) {
      boolean isCell = ((Element) link.getParentNode()).getAttribute("class").matches("h[0-8]");
      if (isCell) {
        String anchor = link.getAttribute("href").substring(1);
        Element block = Objects.requireNonNull(idToBlock.get(anchor), anchor);
        NodeList links = block.getElementsByTagName("a");
        String href = ((Element) links.item(links.getLength() - 1)).getAttribute("href");
        int row = Integer.parseInt(href.substring(href.indexOf('=') + 1));
        String[] columns = lines.get(row - 1).split(",", -1);
        assertThat(columns[7]).as(href).isEqualTo(link.getTextContent());
        cells++;
      }
    }
    assertThat(cells).isEqualTo(30);
  }

  @Test
  void sentencesBehindANumberNameAllThatItIsOf() throws Exception {
    Document page = parse(report(Period.MONTH, true));

    for (Element block : elements(page, "article")) {
      String heading = elements(block, "h3").get(0).getTextContent();
      List<Element> quotations = elements(block, "li");
      assertThat(quotations).as(heading).hasSizeBetween(1, 5);
      for (Element quotation : quotations) {
        List<Element> marks = elements(quotation, "mark");
        assertThat(marks).as(heading).isNotEmpty();
        assertThat(marks).as(heading).allMatch(mark -> heading.contains(mark.getTextContent()));
      }
      long shown = quotations.size();
      long number = Long.parseLong(heading.replaceAll(".*: (\\d+) .*", "$1"));
      String rest = number > shown ? "And " + (number - shown) + " stor" : "";
      assertThat(block.getTextContent()).as(heading).contains(rest);
    }
  }

  @Test
  void textsAreInNoPartOfAReportWithoutThem() throws Exception {
    ReportFacts facts =
        FinishedTables.write(folder, Period.MONTH, HostileStories.stories(SEED, 400, true));
    Report.write(folder, folder.resolve("report.html"), facts.withoutTexts());

    String page = Files.readString(folder.resolve("report.html"));
    assertThat(page).doesNotContain("In the harbor", "Ships pass", "markets", "harbor.example");
    assertThat(page).contains("\"entities\":[[");
  }

  @Test
  void articlesOfALargeCorpusAreAddedUpAndFewAreKept() throws Exception {
    ReportFacts facts =
        FinishedTables.write(folder, Period.YEAR, HostileStories.stories(SEED, 12_500, true));
    Report.write(folder, folder.resolve("report.html"), facts);

    String page = Files.readString(folder.resolve("report.html"));
    JsonNode numbers =
        new ObjectMapper().readTree(page.replaceAll("(?s).*id=\"numbers\">(.*?)</script>.*", "$1"));
    assertThat(numbers.get("detail").asText()).isEqualTo("period");
    long stories = 0;
    for (JsonNode cell : numbers.at("/cells/stories")) {
      stories += cell.asLong();
    }
    assertThat(stories).isEqualTo(12_500);
    assertThat(numbers.at("/articles/sets").size()).isBetween(100, 3000);
  }

  @Test
  void manyTextsArePackedForTheScript() throws Exception {
    ReportFacts facts =
        FinishedTables.write(folder, Period.MONTH, HostileStories.stories(SEED, 4000, true));
    Report.write(folder, folder.resolve("report.html"), facts);

    String page = Files.readString(folder.resolve("report.html"));
    assertThat(attributes(parse(page), "script", "type")).contains("text/plain");
    assertThat(new String(LiveTexts.of(page), StandardCharsets.UTF_8))
        .contains("In the harbor ", HostileStories.SCRIPT_TITLE.replace("\"", "\\\""));
  }

  @Test
  void idsAreUniqueAndAnchorsExist() throws Exception {
    Document page = parse(report(Period.MONTH, true));

    Set<String> ids = new HashSet<>();
    for (Element element : elements(page, "*")) {
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
    }
    assertThat(attributes(page, "a", "href").stream().filter(link -> link.startsWith("#")))
        .allMatch(link -> ids.contains(link.substring(1)));
  }

  @Test
  void pageAsksForNothingFromElsewhere() throws Exception {
    String page = report(Period.MONTH, true);

    assertThat(page).contains("default-src 'none'");
    assertThat(page).doesNotContain("<img", "<iframe", "@import", "url(", " src=", " onload=");
    assertThat(attributes(parse(page), "link", "href")).containsExactly("data:,");
  }

  @Test
  void sameTablesGiveTheSameBytes() throws Exception {
    assertThat(report(Period.WEEK, true)).isEqualTo(report(Period.WEEK, true));
  }

  @Test
  void sentenceOfAPairIsShownWithItsNamesMarked() throws Exception {
    String page = report(Period.MONTH, true);

    assertThat(page).contains("<mark>China</mark>").contains("<blockquote>");
  }

  @Test
  void pageOfEmptyTablesSaysInEachSectionWhatIsNotThere() throws Exception {
    FinishedTables.write(folder, Period.MONTH, List.of());
    for (Table table : Table.values()) {
      Path file = folder.resolve(table.fileName(1));
      try (Stream<String> lines = Files.lines(file)) {
        Files.writeString(file, lines.findFirst().orElseThrow() + "\n");
      }
    }

    Report.write(folder, folder.resolve("report.html"), FinishedTables.facts(folder, Period.MONTH));

    Document page = parse(Files.readString(folder.resolve("report.html")));
    assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo("No country in the news");
    assertThat(elements(page, "header").get(0).getTextContent())
        .contains("None of them mentions a country that was looked for.");
    assertThat(section(page, "read")).contains("No article was read: every number below is zero.");
    assertThat(section(page, "timeline")).contains("No article has a date");
    assertThat(section(page, "together")).contains("There are no two countries with a story.");
    assertThat(section(page, "standouts")).contains("No pair of countries is in more stories");
    assertThat(section(page, "names")).contains("No people, organizations or places were counted");
    assertThat(section(page, "network")).contains("No two names are together more often");
    assertThat(section(page, "not-counted"))
        .contains("Every mention that was found was counted.", "None: every record was read");
    assertThat(section(page, "files")).contains("countries.csv0");
  }

  @ParameterizedTest
  @CsvSource({"day, MONTH, 17", "month, MONTH, 17", "year, YEAR, 2"})
  void pointsAddUpTheTable(String period, Period shown, int points) throws Exception {
    report(Period.labelled(period).orElseThrow(), false);

    List<Participant> countries;
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COUNTRIES)) {
      countries = rows.map(Participant::country).toList();
    }
    CountryTimeline timeline =
        CountryTimeline.read(folder, countries, Period.labelled(period).orElseThrow());
    assertThat(timeline.period()).isEqualTo(shown);
    assertThat(timeline.buckets()).hasSize(points);
    assertThat(timeline.buckets().stream().mapToLong(Bucket::total).sum()).isEqualTo(400);
    for (int country = 0; country < countries.size(); country++) {
      int line = country;
      assertThat(timeline.buckets().stream().mapToLong(one -> one.stories().get(line)).sum())
          .isEqualTo(countries.get(country).stories());
    }
  }

  private String report(Period period, boolean hasEntities) throws IOException {
    ReportFacts facts =
        FinishedTables.write(folder, period, HostileStories.stories(SEED, 400, hasEntities));
    Path file = folder.resolve("report.html");
    Report.write(folder, file, facts);
    return Files.readString(file);
  }

  private static Document parse(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  private static String section(Document page, String id) {
    return elements(page, "section").stream()
        .filter(section -> section.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow()
        .getTextContent();
  }

  private static List<Element> elements(Document page, String name) {
    return elements(page.getDocumentElement(), name);
  }

  private static List<Element> elements(Element page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> attributes(Document page, String name, String attribute) {
    return elements(page, name).stream().map(one -> one.getAttribute(attribute)).toList();
  }
}
