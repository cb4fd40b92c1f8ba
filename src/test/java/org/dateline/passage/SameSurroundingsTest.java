package org.dateline.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many counted mentions of finished tables stand in the very same {@value #CHARACTERS}
 * characters in five stories or more, whatever the outlet; and refused mentions to be read, drawn
 * at random. With {@code -Dtables=FOLDER}, made by a run with {@code --csvBom=false}.
 */
@Tag("evaluate")
final class SameSurroundingsTest {
  private static final int CHARACTERS = 70;
  private static final int STORIES = 5;
  private static final int DRAWN = 200;
  private static final double MOST = 0.5;

  private final Map<String, String> articleToStory = new HashMap<>();
  private final Map<String, Set<String>> surroundingsToStories = new HashMap<>();
  private final List<String> counted = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int mentions;

  @Test
  void fewCountedMentionsStandInTheSameWordsAgainAndAgain() throws IOException {
    String folder = System.getProperty("tables", "");
    assumeTrue(!folder.isEmpty(), "no -Dtables=FOLDER with finished tables");
    read(Path.of(folder, "articles.csv"), this::story);
    read(Path.of(folder, "mentions.csv"), this::mention);

    long repeated =
        counted.stream().filter(surroundings -> stories(surroundings) >= STORIES).count();

    double share = 1000.0 * repeated / mentions;
    System.out.printf(
        "%d mentions counted, %d refused as repeated; %.2f of 1,000 counted stand in the same %d"
            + " characters in %d stories or more%n",
        mentions, refused.size(), share, CHARACTERS, STORIES);
    Collections.shuffle(refused, new Random(Long.getLong("seed", 1)));
    refused.stream().limit(DRAWN).forEach(System.out::println);
    assertThat(share).isLessThanOrEqualTo(MOST);
  }

  private int stories(String surroundings) {
    return surroundingsToStories.getOrDefault(surroundings, Set.of()).size();
  }

  private interface Rows {
    void accept(CSVRecord row);
  }

  private static void read(Path table, Rows rows) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(table))) {
      parser.forEach(rows::accept);
    }
  }

  private void story(CSVRecord row) {
    articleToStory.put(row.get("article_id"), row.get("story_id"));
  }

  private void mention(CSVRecord row) {
    if (row.get("rule").equals("repeated")) {
      refused.add(
          String.join(" ", row.get("left"), "[", row.get("surface"), "]", row.get("right"), "|")
              + row.get("article_id"));
    }
    if (row.get("counted").equals("1")) {
      mentions++;
      String surroundings = surroundings(row.get("left"), row.get("surface"), row.get("right"));
      if (surroundings.length() == CHARACTERS) {
        counted.add(surroundings);
        surroundingsToStories
            .computeIfAbsent(surroundings, words -> new HashSet<>())
            .add(articleToStory.getOrDefault(row.get("article_id"), ""));
      }
    }
  }

  /** The characters with the mention in their middle; fewer, where its sentence has fewer. */
  private static String surroundings(String left, String surface, String right) {
    int around = CHARACTERS - surface.length();
    int before = around / 2;
    if (around < 0 || left.length() < before || right.length() < around - before) {
      return "";
    }
    return left.substring(left.length() - before) + surface + right.substring(0, around - before);
  }
}
