package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers of the report do in a real browser when they are chosen. */
@Tag("browser")
final class BrowserNumbersTest {
  private static final String SUMMARY = "document.querySelector('.controls summary').textContent";

  @TempDir static Path folder;

  private static BrowserReports reports;
  private static BrowserPage page;

  @BeforeAll
  static void open() throws IOException {
    reports = BrowserReports.open(folder);
    page = reports.page();
    page.resize(1440, 900, false);
  }

  @AfterAll
  static void close() throws IOException {
    if (reports != null) {
      reports.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "entities, ''",
    "entities, unit=articles",
    "entities, from=2021-04-01&to=2021-09-01&shade=association",
    "entities, topic=Grain+%26+%3Crye%3E",
    "entities, group=inland",
    "sample, ''",
    "sample, outlet=Meridian+Wire",
    "world, ''",
    "world, group=agencies+%3Ci%3E&topic=Rules+%26+%3Cb%3Erows%3C%2Fb%3E",
    "large, ''",
    "large, outlet=Meridian+Wire",
    "large, group=inland",
  })
  void everyNumberIsThatOfTheStoriesBehindIt(String report, String selection) throws IOException {
    page.loadLive(reports.report(report), selection);

    String[] answer = page.evaluate(BrowserReports.script("behind.js")).asText().split("\n", 2);
    assertThat(Integer.parseInt(answer[0])).isGreaterThan(50);
    assertThat(answer[1]).isEmpty();
  }

  @Test
  void liveNumbersAreThoseOfTheTables() throws IOException {
    page.loadLive(reports.report("entities"));

    for (String section : new String[] {"together", "topics", "words"}) {
      String still = numbers("#" + section + " .still :is(td, li) a");
      String live = numbers("#" + section + " .alive :is(td, li) button");
      assertThat(page.evaluate(live).asText())
          .as(section)
          .startsWith(page.evaluate(still).asText().split(",", 2)[0])
          .isNotEmpty();
    }
    assertThat(page.evaluate(numbers("#together .alive td button")).asText())
        .isEqualTo(page.evaluate(numbers("#together .still td a")).asText());
  }

  private static String numbers(String selector) {
    return "[...document.querySelectorAll('" + selector + "')].map(a => a.textContent).join()";
  }

  @Test
  void groupAndTopicAreInTheBarAndNarrowWhatIsCounted() throws IOException {
    page.loadLive(reports.report("entities"), "group=inland&topic=Grain+%26+%3Crye%3E");

    assertThat(page.evaluate(SUMMARY).asText()).contains("on Grain & <rye>", "inland");
    int narrow = firstNumber();
    page.loadLive(reports.report("entities"), "group=inland");
    int group = firstNumber();
    assertThat(narrow).isPositive().isLessThan(group);
    assertThat(group).isLessThan(300);
    page.loadLive(reports.report("large"), "topic=Grain+%26+%3Crye%3E");
    assertThat(firstNumber()).as("topics of a large corpus follow the dates").isEqualTo(12_500);
  }

  private static int firstNumber() throws IOException {
    return Integer.parseInt(
        page.evaluate(SUMMARY).asText().replace(",", "").replaceAll("\\D.*", ""));
  }

  @Test
  void wordOpensSentencesThatHaveItWithTheCountry() throws IOException {
    page.loadLive(reports.report("entities"));
    page.evaluate("document.querySelector('#words .alive button').click()");

    assertThat(page.evaluate("document.querySelector('aside h2').textContent").asText())
        .matches("“harbor” with .+");
    String marked =
        "[...document.querySelectorAll('aside li')].every(one => "
            + "one.querySelector('mark').textContent === 'harbor')";
    assertThat(page.evaluate(marked).asBoolean()).isTrue();
  }

  @Test
  void storyOpensItsArticles() throws IOException {
    page.loadLive(reports.report("sample"));
    page.evaluate("document.querySelector('#stories .alive button').click()");

    String number = page.evaluate("document.querySelector('aside').dataset.number").asText();
    assertThat(Integer.parseInt(number)).isGreaterThan(1);
    assertThat(page.evaluate("document.querySelectorAll('aside li').length").asText())
        .isEqualTo(number);
  }

  @Test
  void keyboardMovesTheDatesAndTheAddressKeepsThem() throws IOException {
    page.loadLive(reports.report("entities"));

    page.evaluate("document.querySelector('[data-handle=from]').focus()");
    page.press("ArrowRight", 39);
    page.press("ArrowRight", 39);
    String chosen = page.evaluate(SUMMARY).asText();
    String fragment = page.evaluate("location.hash").asText();
    assertThat(chosen).contains("Apr 2021 – Jun 2022");
    assertThat(fragment).isEqualTo("#from=2021-04-01");

    page.loadLive(reports.report("entities"), fragment.substring(1));
    assertThat(page.evaluate(SUMMARY).asText()).isEqualTo(chosen);
  }
}
