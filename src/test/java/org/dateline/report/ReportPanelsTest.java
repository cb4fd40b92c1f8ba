package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.count.timeline.Period;
import org.dateline.report.HostileStories.Story;
import org.dateline.report.finding.ReportFacts;
import org.dateline.table.NamedRows;
import org.dateline.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Words, topics, stories and groups; names brought together and repeated text. */
final class ReportPanelsTest {
  private static final List<Story> STORIES = HostileStories.stories(11, 400, true);

  @TempDir Path folder;

  private ReportFacts facts;

  @BeforeEach
  void writeTables() throws IOException {
    facts = FinishedTables.write(folder, Period.MONTH, STORIES);
  }

  @Test
  void wordsStandUnderTheirCountryWithTheirSentences() throws Exception {
    String words = HtmlPage.section(parsed(), "words");

    long stories = count("USA");
    assertThat(words).contains("United States", "harbor" + stories, "noon" + stories);
  }

  @Test
  void topicsAreThereWithTheirStoriesAndTheirCountries() throws Exception {
    long stories = STORIES.stream().filter(Story::hasTopic).count();

    assertThat(HtmlPage.section(parsed(), "topics"))
        .contains("Grain & <rye> " + stories)
        .contains("with ");
  }

  @Test
  void withoutTopicsThereIsNoSectionOfThem() throws Exception {
    Files.delete(folder.resolve(Table.TIMELINE_TOPICS.fileName(1)));
    Files.delete(folder.resolve(Table.COOCCURRENCE_TOPICS_COUNTRIES.fileName(1)));

    assertThat(HtmlPage.attributes(parsed(), "section", "id"))
        .contains("words")
        .doesNotContain("topics");
  }

  @Test
  void largestStoriesSayWhoWasFirstAndWhoFollowed() throws Exception {
    NamedRows.write(folder, Table.STORIES, List.of(story("a00001", 2), story("a00007", 12)));

    assertThat(HtmlPage.section(parsed(), "stories"))
        .containsSubsequence(
            "2 stories were printed more than once",
            HostileStories.SCRIPT_TITLE,
            "12 articles of 9 outlets in 3 days, first <A>, 10 Feb 2021",
            "; then B, C, D, E, F, G and 2 others.",
            "2 articles of 9 outlets");
  }

  @Test
  void namesBroughtTogetherAreCountedByRuleWithAnExample() throws Exception {
    long joined =
        STORIES.stream()
            .filter(story -> story.number() % 13 == 0)
            .flatMap(story -> story.ids().stream())
            .filter(id -> id.contains(":"))
            .count();

    assertThat(HtmlPage.section(parsed(), "joined"))
        .contains("corpus-name " + joined + ": a name of one word that the corpus shows")
        .containsPattern("“([^”]*)” for The <full> \\1 \\d")
        .contains("before noon.");
  }

  @Test
  void repeatedTextIsToldWithAPassageAndItsOutlet() throws Exception {
    long repeated = STORIES.stream().filter(story -> story.number() % 17 == 0).count();

    assertThat(HtmlPage.section(parsed(), "repeated"))
        .contains(repeated + " mentions stood in text")
        .contains(STORIES.get(0).source() + ": " + repeated + " times")
        .contains(StoryRows.REPEATED + " Harbor Bank and its friends in all ports")
        .contains("2.0\u00A0%");
    assertThat(HtmlPage.section(parsed(), "not-counted")).contains("Examples are in Repeated text");
  }

  @Test
  void numbersOfTheScriptKnowGroupsTopicsWordsAndStories() throws Exception {
    NamedRows.write(folder, Table.STORIES, List.of(story("a00007", 12)));
    JsonNode numbers = LiveTexts.of(page(facts), "numbers");

    assertThat(numbers.get("groups").toString()).isEqualTo("[\"coast & <sea>\",\"inland\"]");
    assertThat(numbers.get("outletGroups")).hasSameSizeAs(numbers.get("outlets"));
    assertThat(numbers.get("names").toString()).contains("\"Grain & <rye>\",\"topic\"");
    assertThat(numbers.at("/words/0/word").asText()).isEqualTo("harbor");
    assertThat(numbers.at("/stories/0/articles").asInt()).isEqualTo(12);
    assertThat(LiveTexts.of(page(facts), "texts").at("/examples/0/1").asText())
        .startsWith("In the harbor");
  }

  @Test
  void reportWithoutTextsHasWordsAndNamesAndNoSentence() throws Exception {
    NamedRows.write(folder, Table.STORIES, List.of(story("a00007", 12)));
    String page = page(facts.withoutTexts());
    String script = LiveTexts.of(page, "texts").toString() + LiveTexts.of(page, "numbers");

    assertThat(HtmlPage.section(HtmlPage.parse(page), "words")).contains("noon");
    assertThat(HtmlPage.section(HtmlPage.parse(page), "joined")).contains("for The <full> ");
    assertThat(HtmlPage.section(HtmlPage.parse(page), "stories")).contains("Story of 10 Feb 2021");
    assertThat(page + script)
        .doesNotContain("In the harbor", "Ships pass", "More of this harbor", "alert(");
  }

  private Map<String, Object> story(String id, int articles) {
    return NamedRows.row(
        "story_id",
        id,
        "date",
        HostileStories.FIRST,
        "last_date",
        HostileStories.FIRST.plusDays(2),
        "title",
        HostileStories.SCRIPT_TITLE,
        "articles",
        articles,
        "sources",
        9,
        "first_source",
        "<A>",
        "source_list",
        "<A>; B; C; D; E; F; G; H; I",
        "countries",
        "CHN USA");
  }

  private static long count(String id) {
    return STORIES.stream().filter(story -> story.ids().contains(id)).count();
  }

  private Document parsed() throws Exception {
    return HtmlPage.parse(page(facts));
  }

  private String page(ReportFacts told) throws IOException {
    Path file = folder.resolve("report.html");
    Report.write(folder, file, told);
    return Files.readString(file);
  }
}
