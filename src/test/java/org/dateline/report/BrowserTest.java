package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the report looks like in a real browser: {@code mvn -Pbrowser verify}. Pictures stay in
 * {@code target/browser}. With {@code -Dreports=FOLDER} the same is asked of every finished run in
 * a folder.
 */
@Tag("browser")
final class BrowserTest {
  /** Scripts that find what is wrong, each with a word on it in its head. */
  private static final List<String> CHECKS =
      List.of("overlaps.js", "outside.js", "broken.js", "contrast.js", "unreachable.js");

  @TempDir static Path folder;

  private static BrowserReports reports;
  private static BrowserPage page;

  @BeforeAll
  static void open() throws IOException {
    reports = BrowserReports.open(folder);
    page = reports.page();
  }

  @AfterAll
  static void close() throws IOException {
    if (reports != null) {
      reports.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "entities, 390, false",
    "entities, 768, true",
    "entities, 1440, true",
    "countries, 390, true",
    "countries, 1440, false",
    "sample, 390, true",
    "sample, 768, false",
    "sample, 1440, false",
    "world, 390, false",
    "world, 768, true",
    "world, 1440, false",
    "years, 390, false",
    "years, 1440, true",
    "day, 390, true",
    "day, 1440, false",
    "one, 390, false",
    "one, 1440, true",
    "large, 768, false",
  })
  void pageIsQuietFitsTheWindowAndCanBeRead(String report, int width, boolean isDark)
      throws IOException {
    look(reports.report(report), report, width, isDark);
  }

  @Test
  void realCorporaAreQuietFitAndCanBeRead() throws IOException {
    String runs = System.getProperty("reports", "");
    assumeTrue(!runs.isEmpty(), "skipped: -Dreports=FOLDER names a folder with finished runs");
    try (Stream<Path> found = Files.list(Path.of(runs))) {
      for (Path tables : found.sorted().toList()) {
        String name = String.valueOf(tables.getFileName());
        Path report = folder.resolve(name + ".html");
        Report.write(tables, report, ReportOfTables.facts(tables, true));
        for (int width : new int[] {390, 768, 1440}) {
          look(report, name, width, width == 768);
        }
        String[] answer = page.evaluate(BrowserReports.script("behind.js")).asText().split("\n", 2);
        assertThat(answer[1]).as(name).isEmpty();
      }
    }
  }

  private static void look(Path report, String name, int width, boolean isDark) throws IOException {
    page.resize(width, 900, isDark);
    page.loadLive(report);

    assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
    assertThat(page.events("Runtime.exceptionThrown")).isEmpty();
    assertThat(page.events("Runtime.consoleAPICalled")).isEmpty();
    assertThat(page.events("Log.entryAdded")).isEmpty();
    assertThat(requests()).hasSize(1);
    assertThat(page.evaluate("document.body.innerText").asText())
        .doesNotContain("[object", "undefined", "NaN", "Infinity");
    for (String check : CHECKS) {
      assertThat(page.evaluate(BrowserReports.script(check)).asText()).as(check).isEmpty();
    }
    String picture = name + "-" + width + (isDark ? "-dark" : "") + ".png";
    page.capture(BrowserReports.PICTURES.resolve(picture));
  }

  @Test
  void keyboardReachesTheSkipLinkFirstAndThenTheSections() throws IOException {
    page.resize(1440, 900, false);
    page.loadLive(reports.report("entities"));

    page.press("Tab", 9);
    assertThat(page.evaluate("document.activeElement.className").asText()).isEqualTo("skip");
    assertThat(page.evaluate("document.activeElement.getBoundingClientRect().left").asDouble())
        .isNotNegative();
    for (int i = 0; i < 4; i++) {
      page.press("Tab", 9);
    }
    assertThat(page.evaluate("document.activeElement.getAttribute('href')").asText())
        .startsWith("#");
  }

  @Test
  void withoutScriptOneOfTwoDrawingsOfEachChartIsShown() throws IOException {
    page.allowScripts(false);
    for (int width : new int[] {390, 768, 1440}) {
      page.resize(width, 900, false);
      page.load(reports.report("world"));
      for (String check : List.of("overlaps.js", "broken.js")) {
        assertThat(page.evaluate(BrowserReports.script(check)).asText()).as(check).isEmpty();
      }
      page.load(reports.report("entities"));

      String shown = "[...document.querySelectorAll('svg')].filter(e => e.clientWidth > 0).length";
      assertThat(page.evaluate(shown).asInt()).isEqualTo(2);
      assertThat(page.evaluate(BrowserReports.script("outside.js")).asText()).isEmpty();
    }
    assertThat(page.evaluate("document.querySelectorAll('.tools, aside').length").asInt()).isZero();
    String lost =
        "[...document.querySelectorAll('main a[href^=\"#s\"]')].filter(a => /^#s\\d+$/.test("
            + "a.getAttribute('href')) && !document.querySelector(a.getAttribute('href') + ' li'))"
            + ".length";
    assertThat(page.evaluate(lost).asInt()).isZero();
    page.allowScripts(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entities", "world"})
  void pagePrints(String report) throws IOException {
    page.resize(1440, 900, true);
    page.loadLive(reports.report(report));

    Path print = BrowserReports.PICTURES.resolve(report + ".pdf");
    page.print(print);
    assertThat(new String(Files.readAllBytes(print), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void picturesOfTheReadmeShowTheSample() throws IOException {
    page.resize(1240, 700, false);
    page.loadLive(reports.report("sample"));
    String atOnce = "document.documentElement.style.scrollBehavior = 'auto';";
    page.evaluate(atOnce + "document.querySelectorAll('.heat button')[1].click()");
    page.evaluate("document.querySelector('.tools').scrollIntoView()");
    page.captureWindow(BrowserReports.PICTURES.resolve("report.png"));
    assertThat(page.evaluate("document.querySelector('aside h2').textContent").asText())
        .isEqualTo("China and United States");

    page.resize(1040, 740, false);
    page.loadLive(reports.report("sample"));
    page.evaluate(atOnce + "document.querySelector('.tools').style.position = 'static'");
    String network = "document.querySelector('#network')";
    page.evaluate(network + ".style.scrollMargin = 0; " + network + ".scrollIntoView()");
    page.captureWindow(BrowserReports.PICTURES.resolve("report-ties.png"));
    assertThat(page.evaluate("document.querySelectorAll('#network .drawn .node').length").asInt())
        .isGreaterThan(10);
  }

  private static List<String> requests() {
    return page.events("Network.requestWillBeSent").stream()
        .map((JsonNode event) -> event.at("/params/request/url").asText())
        .filter(url -> !url.startsWith("data:"))
        .toList();
  }
}
