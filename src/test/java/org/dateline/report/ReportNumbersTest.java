package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the numbers of the report lead to. */
final class ReportNumbersTest {
  private static final int SEED = 11;

  @TempDir Path folder;

  @Test
  void everyRowLinkLeadsToARowOfItsTable() throws Exception {
    List<String> links = HtmlPage.attributes(HtmlPage.parse(report(Period.DAY, true)), "a", "href");

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
    Document page = HtmlPage.parse(report(Period.MONTH, true));

    List<String> lines = Files.readAllLines(folder.resolve("cooccurrence_countries.csv"));
    Map<String, Element> idToBlock = new HashMap<>();
    HtmlPage.elements(page, "article")
        .forEach(block -> idToBlock.put(block.getAttribute("id"), block));
    int cells = 0;
    for (Element link : HtmlPage.elements(page, "a")) {
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
    Document page = HtmlPage.parse(report(Period.MONTH, true));

    for (Element block : HtmlPage.elements(page, "article")) {
      String heading = HtmlPage.elements(block, "h3").get(0).getTextContent();
      if (heading.contains(HostileStories.name(HostileStories.TOPIC))) {
        continue; // its phrase is marked, not its name
      }
      List<Element> quotations = HtmlPage.elements(block, "li");
      assertThat(quotations).as(heading).hasSizeBetween(1, 5);
      for (Element quotation : quotations) {
        List<Element> marks = HtmlPage.elements(quotation, "mark");
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
  void sentenceOfAPairIsShownWithItsNamesMarked() throws Exception {
    String page = report(Period.MONTH, true);

    assertThat(page).contains("<mark>China</mark>").contains("<blockquote>");
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
}
