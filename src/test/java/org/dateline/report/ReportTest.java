package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.count.timeline.Period;
import org.dateline.report.finding.ReportFacts;
import org.dateline.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class ReportTest {
  private static final int SEED = 11;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Period.class)
  void pageIsWellFormedWithEntitiesAndWithout(Period period) throws Exception {
    assertThat(HtmlPage.elements(HtmlPage.parse(report(period, true)), "section")).hasSize(15);
    assertThat(HtmlPage.elements(HtmlPage.parse(report(period, false)), "section")).hasSize(15);
  }

  @Test
  void sectionsStandInTheOrderInWhichAReaderAsks() throws Exception {
    List<String> ids =
        HtmlPage.attributes(HtmlPage.parse(report(Period.MONTH, true)), "section", "id");

    assertThat(ids)
        .containsExactly(
            "read",
            "timeline",
            "topics",
            "together",
            "standouts",
            "words",
            "names",
            "network",
            "stories",
            "joined",
            "repeated",
            "not-counted",
            "sentences",
            "made",
            "files");
  }

  @Test
  void headlineWithScriptStaysText() throws Exception {
    String page = report(Period.MONTH, true);

    assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;alert");
    assertThat(page).doesNotContain("<b>bold").contains("&lt;b&gt;bold");
    assertThat(HtmlPage.attributes(HtmlPage.parse(page), "script", "type"))
        .containsExactly("application/json", "text/plain", "module");
  }

  @Test
  void onlyWebAddressesBecomeLinks() throws Exception {
    List<String> links =
        HtmlPage.attributes(HtmlPage.parse(report(Period.MONTH, true)), "a", "href");

    assertThat(links)
        .isNotEmpty()
        .allMatch(link -> link.matches("(#|https://harbor\\.example/|[a-z_]+\\.csv).*"));
  }

  @Test
  void idsAreUniqueAndAnchorsExist() throws Exception {
    Document page = HtmlPage.parse(report(Period.MONTH, true));

    Set<String> ids = new HashSet<>();
    for (Element element : HtmlPage.elements(page, "*")) {
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
    }
    assertThat(HtmlPage.attributes(page, "a", "href").stream().filter(link -> link.startsWith("#")))
        .allMatch(link -> ids.contains(link.substring(1)));
  }

  @Test
  void pageAsksForNothingFromElsewhere() throws Exception {
    String page = report(Period.MONTH, true);

    assertThat(page).contains("default-src 'none'");
    assertThat(page).doesNotContain("<img", "<iframe", "@import", "url(", " src=", " onload=");
    assertThat(HtmlPage.attributes(HtmlPage.parse(page), "link", "href")).containsExactly("data:,");
  }

  @Test
  void sameTablesGiveTheSameBytes() throws Exception {
    assertThat(report(Period.WEEK, true)).isEqualTo(report(Period.WEEK, true));
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

    Document page = HtmlPage.parse(Files.readString(folder.resolve("report.html")));
    assertThat(HtmlPage.elements(page, "h1").get(0).getTextContent())
        .isEqualTo("No country in the news");
    assertThat(HtmlPage.elements(page, "header").get(0).getTextContent())
        .contains("None of them mentions a country that was looked for.");
    assertThat(HtmlPage.section(page, "read"))
        .contains("No article was read: every number below is zero.");
    assertThat(HtmlPage.section(page, "timeline")).contains("No article has a date");
    assertThat(HtmlPage.section(page, "together"))
        .contains("There are no two countries with a story.");
    assertThat(HtmlPage.section(page, "standouts"))
        .contains("No pair of countries is in more stories");
    assertThat(HtmlPage.section(page, "names"))
        .contains("No people, organizations or places were counted");
    assertThat(HtmlPage.section(page, "network")).contains("No two names are together more often");
    assertThat(HtmlPage.section(page, "words")).contains("No word goes with one country");
    assertThat(HtmlPage.section(page, "stories")).contains("No story was printed twice");
    assertThat(HtmlPage.section(page, "joined")).contains("No two names were taken for one");
    assertThat(HtmlPage.section(page, "repeated")).contains("No mention was refused");
    assertThat(HtmlPage.section(page, "not-counted"))
        .contains("Every mention that was found was counted.", "None: every record was read");
    assertThat(HtmlPage.section(page, "files")).contains("countries.csv0");
  }

  private String report(Period period, boolean hasEntities) throws IOException {
    ReportFacts facts =
        FinishedTables.write(folder, period, HostileStories.stories(SEED, 400, hasEntities));
    Path file = folder.resolve("report.html");
    Report.write(folder, file, facts);
    return Files.readString(file);
  }
}
