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
import org.dateline.count.timeline.Period;
import org.dateline.report.finding.ReportFacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report in a real browser: {@code mvn -Pbrowser verify}. Pictures stay in {@code
 * target/browser}.
 */
@Tag("browser")
final class BrowserTest {
  private static final Path PICTURES = Path.of("target", "browser").toAbsolutePath();
  private static final int TAB = 9;

  @TempDir static Path folder;

  private static Chromium browser;
  private static BrowserPage page;

  @BeforeAll
  static void openReports() throws IOException {
    assumeTrue(
        Chromium.program().isPresent(),
        "no Chromium here: apt-get install chromium runs this test");
    invented("entities", 600, true);
    invented("countries", 600, false);
    invented("large", 12_500, true);
    sample();
    browser = Chromium.start(Chromium.program().orElseThrow(), folder.resolve("profile"));
    page = BrowserPage.open(browser);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      page.close();
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "entities, 390, false", "entities, 1440, false", "entities, 390, true", "entities, 1440, true",
    "countries, 390, false", "countries, 1440, true", "sample, 390, true", "sample, 1440, false",
    "large, 768, false",
  })
  void pageIsQuietAndFitsTheWindow(String report, int width, boolean isDark) throws IOException {
    page.resize(width, 900, isDark);
    page.loadLive(folder.resolve(report).resolve("report.html"));

    page.capture(PICTURES.resolve(report + "-" + width + (isDark ? "-dark" : "") + ".png"));
    assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
    assertThat(page.events("Runtime.exceptionThrown")).isEmpty();
    assertThat(page.events("Runtime.consoleAPICalled")).isEmpty();
    assertThat(page.events("Log.entryAdded")).isEmpty();
    assertThat(page.evaluate("document.body.innerText").asText())
        .doesNotContain("[object", "undefined", "NaN", "Infinity");
    assertThat(requests()).hasSize(1).allMatch(url -> url.endsWith("/report.html"));
  }

  @Test
  void nothingOnThePageIsCutOffAtTheSide() throws IOException {
    page.resize(390, 900, false);
    page.loadLive(folder.resolve("entities").resolve("report.html"));

    String outside =
        "[...document.querySelectorAll('main p, main li, main dd, main h2, main h3, main figure')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
            + ".map(e => e.textContent.slice(0, 60)).join('|')";
    assertThat(page.evaluate(outside).asText()).isEmpty();
  }

  @Test
  void keyboardReachesTheSkipLinkFirstAndThenTheSections() throws IOException {
    page.resize(1440, 900, false);
    page.loadLive(folder.resolve("entities").resolve("report.html"));

    page.press("Tab", TAB);
    assertThat(page.evaluate("document.activeElement.className").asText()).isEqualTo("skip");
    assertThat(page.evaluate("document.activeElement.getBoundingClientRect().left").asDouble())
        .isNotNegative();
    for (int i = 0; i < 4; i++) {
      page.press("Tab", TAB);
    }
    assertThat(page.evaluate("document.activeElement.getAttribute('href')").asText())
        .startsWith("#");
  }

  @Test
  void withoutScriptOneOfTwoDrawingsOfEachChartIsShown() throws IOException {
    page.allowScripts(false);
    for (int width : new int[] {390, 1440}) {
      page.resize(width, 900, false);
      page.load(folder.resolve("entities").resolve("report.html"));

      String shown = "[...document.querySelectorAll('svg')].filter(e => e.clientWidth > 0).length";
      assertThat(page.evaluate(shown).asInt()).isEqualTo(2);
    }
    assertThat(page.evaluate("document.querySelectorAll('.tools, aside').length").asInt()).isZero();
    String lost =
        "[...document.querySelectorAll('a[data-of]')].filter(a => !document.querySelector("
            + "a.getAttribute('href')).querySelector('li')).length";
    assertThat(page.evaluate(lost).asInt()).isZero();
    page.allowScripts(true);
  }

  @ParameterizedTest
  @CsvSource({"entities, 390", "entities, 768", "entities, 1440", "countries, 390", "sample, 768"})
  void noTwoLabelsOfADrawingOverlap(String report, int width) throws IOException {
    page.resize(width, 900, false);
    page.loadLive(folder.resolve(report).resolve("report.html"));

    assertThat(page.evaluate(script("overlaps.js")).asText()).isEmpty();
    assertThat(page.evaluate("document.querySelectorAll('svg.drawn').length").asInt())
        .isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "entities, ''",
    "sample, ''",
    "entities, unit=articles",
    "sample, outlet=Meridian+Wire",
    "entities, from=2021-04-01&to=2021-09-01&shade=association",
    "large, ''",
    "large, outlet=Meridian+Wire"
  })
  void everyNumberIsThatOfTheStoriesBehindIt(String report, String selection) throws IOException {
    page.resize(1440, 900, false);
    page.loadLive(folder.resolve(report).resolve("report.html"), selection);

    String[] answer = page.evaluate(script("behind.js")).asText().split("\n", 2);
    assertThat(Integer.parseInt(answer[0])).isGreaterThan(50);
    assertThat(answer[1]).isEmpty();
  }

  @Test
  void liveNumbersAreThoseOfTheTables() throws IOException {
    page.resize(1440, 900, false);
    page.loadLive(folder.resolve("entities").resolve("report.html"));

    String still =
        "[...document.querySelectorAll('#together .still td a')].map(a => a.textContent)";
    String live =
        "[...document.querySelectorAll('#together .alive td button')]" + ".map(b => b.textContent)";
    assertThat(page.evaluate(live + ".join()").asText())
        .isEqualTo(page.evaluate(still + ".join()").asText())
        .contains(",");
  }

  @Test
  void keyboardReachesEveryControl() throws IOException {
    page.resize(1440, 900, false);
    page.loadLive(folder.resolve("entities").resolve("report.html"));

    assertThat(page.evaluate(script("unreachable.js")).asText()).isEmpty();
  }

  @Test
  void keyboardMovesTheDatesAndTheAddressKeepsThem() throws IOException {
    page.resize(1440, 900, false);
    page.loadLive(folder.resolve("entities").resolve("report.html"));

    page.evaluate("document.querySelector('[data-handle=from]').focus()");
    page.press("ArrowRight", 39);
    page.press("ArrowRight", 39);
    String summary = "document.querySelector('.controls summary').textContent";
    String chosen = page.evaluate(summary).asText();
    String fragment = page.evaluate("location.hash").asText();
    assertThat(chosen).contains("Apr 2021 – Jun 2022");
    assertThat(fragment).isEqualTo("#from=2021-04-01");

    page.loadLive(folder.resolve("entities").resolve("report.html"), fragment.substring(1));
    assertThat(page.evaluate(summary).asText()).isEqualTo(chosen);
  }

  @Test
  void textStandsOutFromItsBackgroundInBothColourSchemes() throws IOException {
    for (boolean isDark : new boolean[] {false, true}) {
      page.resize(1440, 900, isDark);
      page.loadLive(folder.resolve("entities").resolve("report.html"));

      assertThat(page.evaluate(script("contrast.js")).asText()).as("dark " + isDark).isEmpty();
    }
  }

  @Test
  void picturesOfTheReadmeShowTheSample() throws IOException {
    page.resize(1240, 700, false);
    page.loadLive(folder.resolve("sample").resolve("report.html"));
    String atOnce = "document.documentElement.style.scrollBehavior = 'auto';";
    page.evaluate(atOnce + "document.querySelectorAll('.heat button')[1].click()");
    page.evaluate("document.querySelector('.tools').scrollIntoView()");
    page.captureWindow(PICTURES.resolve("report.png"));
    assertThat(page.evaluate("document.querySelector('aside h2').textContent").asText())
        .isEqualTo("China and United States");

    page.resize(1040, 640, false);
    page.loadLive(folder.resolve("sample").resolve("report.html"));
    page.evaluate(atOnce + "document.querySelector('.tools').style.position = 'static'");
    page.evaluate("document.querySelector('#network').scrollIntoView()");
    page.captureWindow(PICTURES.resolve("report-ties.png"));
    assertThat(page.evaluate("document.querySelectorAll('#network .drawn .node').length").asInt())
        .isGreaterThan(10);
  }

  @Test
  void pagePrints() throws IOException {
    page.resize(1440, 900, true);
    page.loadLive(folder.resolve("entities").resolve("report.html"));

    Path print = PICTURES.resolve("entities.pdf");
    page.print(print);
    assertThat(new String(Files.readAllBytes(print), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  private static List<String> requests() {
    return page.events("Network.requestWillBeSent").stream()
        .map((JsonNode event) -> event.at("/params/request/url").asText())
        .filter(url -> !url.startsWith("data:"))
        .toList();
  }

  /** A check that runs in the page; its head says what its answer is. */
  private static String script(String name) throws IOException {
    try (var in = BrowserTest.class.getResourceAsStream("/browser/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void invented(String name, int size, boolean hasEntities) throws IOException {
    Path tables = folder.resolve(name);
    ReportFacts facts =
        FinishedTables.write(tables, Period.DAY, HostileStories.stories(11, size, hasEntities));
    Report.write(tables, tables.resolve("report.html"), facts);
  }

  /** The report of the sample, made here from the tables that are in the repository. */
  private static void sample() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("sample"));
    try (Stream<Path> files = Files.list(Path.of("output"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
        Files.copy(file, tables.resolve(file.getFileName()));
      }
    }
    Report.write(tables, tables.resolve("report.html"), FinishedTables.facts(tables, Period.DAY));
  }
}
