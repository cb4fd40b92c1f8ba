package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVRecord;
import org.dateline.command.UsageException;
import org.dateline.pipeline.JobRun;
import org.dateline.pipeline.RandomNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares runs of the job: every part of a change is where its cause is, and all add up. */
class DiffCommandTest {
  private static final List<String> PARTS =
      List.of("by_removed", "by_added", "by_redated", "by_stories", "by_rules");

  @TempDir private Path folder;
  private List<String> articles;
  private List<String> others;

  @BeforeEach
  void invent() throws IOException {
    articles = invented(7, 120);
    others = invented(8, 30);
  }

  @ParameterizedTest
  @CsvSource({
    "by_removed, removed, ''",
    "by_added, added, ''",
    "by_redated, redated, ''",
    "by_stories, '', --duplicates=keep",
    "by_rules, '', '--count=name,capital'",
  })
  void changeWithOneCauseHasOnePart(String part, String change, String option) throws IOException {
    run("old", articles);
    run("new", changed(change), option.isEmpty() ? "--csvBom=false" : option);

    diff();

    List<CSVRecord> rows = rows("diff/change_timeline.csv");
    assertThat(rows).isNotEmpty();
    for (CSVRecord row : rows) {
      assertThat(row.get(part)).isNotEqualTo("0");
      assertThat(row.get(part)).isEqualTo(row.get("change"));
    }
  }

  @Test
  void partsOfManyCausesAddUpToTheTablesOfBothRuns() throws IOException {
    List<String> later = changed("removed");
    later = redated(later);
    later.addAll(others);
    String topics = "--topics=" + topics("nations,North*\nsaid,said\n");
    run("old", articles, "--countries=USA,CHN,RUS,KOR", "--period=month", topics);
    run(
        "new",
        later,
        "--countries=CHN,KOR,PRK,USA",
        "--period=month",
        "--count=name,demonym",
        "--topics=" + topics("nations,North*\nsaid,said\nsaid,the\n"));

    diff();

    check("countries", "", "country", "", "change_countries", "articles stories mentions");
    check("cooccurrence_countries", "", "a", "b", "change_pairs", "articles stories");
    check(
        "timeline_countries",
        "period",
        "country",
        "",
        "change_timeline",
        "articles stories mentions");
    check("timeline_pairs", "period", "a", "b", "change_timeline_pairs", "articles stories");
    check("timeline_topics", "period", "topic", "", "change_timeline_topics", "articles stories");
    check("cooccurrence_topics_countries", "", "a", "b", "change_topics_countries", "stories");
    assertThat(rows("diff/change_topics.csv")).hasSize(6);
    assertThat(folder.resolve("diff/change.md"))
        .content()
        .contains("## Topics\n", "## Topics with countries\n", "- topics: `")
        .contains("- --countries: `CHN,KOR,PRK,USA`, was `USA,CHN,RUS,KOR`")
        .doesNotContain("- program");
  }

  @Test
  void stepThatTheDataChoseIsThatOfTheTimelinesCompared() throws IOException {
    List<String> later = new ArrayList<>(articles);
    later.addAll(others);
    run("old", articles);
    run("new", later);
    assertThat(folder.resolve("new/run.json")).content().contains("\"period\" : \"week\"");

    diff();

    check(
        "timeline_countries",
        "period",
        "country",
        "",
        "change_timeline",
        "articles stories mentions");
  }

  private Path topics(String lines) throws IOException {
    Path file = folder.resolve("topics" + lines.length() + ".csv");
    return Files.writeString(file, "topic,phrase\n" + lines);
  }

  @Test
  void runComparedWithItselfHasNotMoved() throws IOException {
    run("old", articles);
    run("new", articles);

    List<String> said = diff();

    assertThat(said.get(0)).contains("0 of them with another date; 0 were removed, 0 added.");
    assertThat(rows("diff/change_timeline.csv")).isEmpty();
    assertThat(folder.resolve("diff/change_topics.csv")).doesNotExist();
    assertThat(rows("diff/change_countries.csv")).allMatch(row -> row.get("change").equals("0"));
    assertThat(folder.resolve("diff/change.md")).content().contains("Nothing moved.");
  }

  @Test
  void namesThatMovedAndThatAreNewAreTold() throws IOException {
    Path old = folder.resolve("first.jsonl");
    Path now = folder.resolve("second.jsonl");
    String first = story("Alpha Daily", "2024-01-02", "Norman Feld met Clara Hoffmann in China.");
    String later =
        story("Beta Post", "2024-02-03", "Maria Ortega Lopez flew from China to Russia.");
    Files.writeString(old, first);
    Files.writeString(now, first + later);
    JobRun.run(old, folder.resolve("old"), "--minStories=1");
    JobRun.run(now, folder.resolve("new"), "--minStories=1");

    diff();

    assertThat(rows("diff/change_outlets.csv"))
        .extracting(row -> row.get("name") + row.get("old_stories") + row.get("new_stories"))
        .containsExactly("Beta Post01");
    assertThat(rows("diff/change_entities.csv"))
        .extracting(row -> row.get("name") + " " + row.get("change"))
        .contains("Maria Ortega Lopez 1")
        .doesNotContain("Clara Hoffmann 1", "Clara Hoffmann 0");
    assertThat(folder.resolve("diff/change.md"))
        .content()
        .contains("- Maria Ortega Lopez, stories: 1 (2024-02-03): **Maria Ortega Lopez** flew from")
        .contains(
            "## Pairs that the old tables do not list",
            "- China and Russia, stories: 1: Maria Ortega Lopez flew from China to Russia.");
  }

  private static String story(String source, String date, String sentence) {
    return """
        {"source":"%s","title":"A meeting","published":"%s","text":"%s They spoke for an hour and went home."}
        """
        .formatted(source, date, sentence);
  }

  @Test
  void exitCodeIsAskedForAndTellsWhetherANumberMovedTooFar() throws IOException {
    run("old", articles);
    run("new", changed("added"));

    assertThat(answer().isAlarm()).isFalse();
    assertThat(answer("--exitCode").isAlarm()).isTrue();
    assertThat(answer("--exitCode", "--threshold=1000").isAlarm()).isFalse();
    assertThat(diff("--exitCode", "--threshold=1000"))
        .contains("nothing that is watched moved more than 1000 stories");
  }

  @Test
  void folderWithoutTablesOrWithEditedOnesIsNamed() throws IOException {
    run("old", articles);
    run("new", articles);
    Path countries = folder.resolve("new/countries.csv");
    String edited = Files.readString(countries).replaceFirst("(?m)^CHN,China,\\d+", "CHN,China,1");
    Files.writeString(countries, edited);

    assertThatThrownBy(() -> diff())
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("new: countries.csv has 1 articles of CHN, articles.csv and");
    assertThatThrownBy(() -> DiffCommand.answer(List.of("nowhere", "neither")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no mentions.csv in \"nowhere\"");
    assertThatThrownBy(() -> DiffCommand.answer(List.of("one")))
        .hasMessageContaining("takes two folders, not 1");
    assertThatThrownBy(() -> DiffCommand.answer(List.of("a", "b", "--outt=x")))
        .hasMessageContaining("unknown option --outt=x");
  }

  /** Each count of a table of both runs is in the comparison, or has not moved. */
  private void check(
      String table, String period, String a, String b, String changes, String measures)
      throws IOException {
    Map<String, CSVRecord> keyToChange = new HashMap<>();
    for (CSVRecord row : rows("diff/" + changes + ".csv")) {
      long sum = PARTS.stream().mapToLong(part -> Long.parseLong(row.get(part))).sum();
      assertThat(sum).isEqualTo(Long.parseLong(row.get("change")));
      keyToChange.put(key(row, period, a, b) + row.get("measure"), row);
    }
    assertThat(keyToChange).isNotEmpty();
    for (String measure : measures.split(" ", -1)) {
      Map<String, String> before = column("old/" + table + ".csv", period, a, b, measure);
      Map<String, String> after = column("new/" + table + ".csv", period, a, b, measure);
      List<String> keys = new ArrayList<>(before.keySet());
      keys.addAll(after.keySet());
      for (String key : keys) {
        String old = before.getOrDefault(key, "0");
        String now = after.getOrDefault(key, "0");
        CSVRecord change = keyToChange.get(key + measure);
        if (change == null) {
          assertThat(old).as(key).isEqualTo(now);
        } else {
          assertThat(List.of(change.get("old"), change.get("new"))).containsExactly(old, now);
        }
      }
    }
  }

  private Map<String, String> column(
      String table, String period, String a, String b, String measure) throws IOException {
    Map<String, String> keyToCount = new HashMap<>();
    for (CSVRecord row : rows(table)) {
      keyToCount.put(key(row, period, a, b), row.get(measure));
    }
    return keyToCount;
  }

  private static String key(CSVRecord row, String period, String a, String b) {
    return (period.isEmpty() ? "" : row.get(period))
        + "|"
        + row.get(a)
        + "|"
        + (b.isEmpty() ? "" : row.get(b))
        + "|";
  }

  private List<String> changed(String change) {
    return switch (change) {
      case "removed" -> new ArrayList<>(every(10, line -> ""));
      case "redated" -> redated(articles);
      case "added" -> {
        List<String> more = new ArrayList<>(articles);
        more.addAll(others);
        yield more;
      }
      default -> articles;
    };
  }

  private static List<String> redated(List<String> lines) {
    List<String> redated = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      redated.add(i % 9 == 0 ? line.replaceFirst("2017-0\\d-", "2017-09-") : line);
    }
    return redated;
  }

  private List<String> every(int step, UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      String line = i % step == 0 ? change.apply(articles.get(i)) : articles.get(i);
      if (!line.isEmpty()) {
        changed.add(line);
      }
    }
    return changed;
  }

  private List<String> invented(long seed, int count) throws IOException {
    Path file = folder.resolve("invented.jsonl");
    RandomNews.write(file, seed, count);
    return Files.readAllLines(file);
  }

  private void run(String name, List<String> lines, String... options) throws IOException {
    Path news = Files.write(folder.resolve(name + ".jsonl"), lines);
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--entities=false");
    JobRun.run(news, folder.resolve(name), all.toArray(String[]::new));
  }

  private List<String> diff(String... options) throws IOException {
    return answer(options).lines();
  }

  private DiffCommand.Answer answer(String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                folder.resolve("old").toString(),
                folder.resolve("new").toString(),
                "--out=" + folder.resolve("diff")));
    arguments.addAll(List.of(options));
    return DiffCommand.answer(arguments);
  }

  private List<CSVRecord> rows(String file) throws IOException {
    return JobRun.rows(folder.resolve(file));
  }
}
