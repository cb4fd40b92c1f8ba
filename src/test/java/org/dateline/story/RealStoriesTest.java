package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Copies planted among real articles, and what is a copy there already: see -Dgold. */
@Tag("evaluate")
final class RealStoriesTest {
  private static final String FILE = "articles/articles-dev-2016-2018.jsonl.gz";

  private record Line(String id, String title, String published, String source, String text) {}

  @Test
  void copiesOfRealArticlesAreFound() {
    Map<String, String> duplicates = find(read());
    for (int seed = 0; seed < 3; seed++) {
      SeededCorpus corpus = new SeededCorpus(seed);
      Random random = new Random(seed);
      for (Line line : read()) {
        if (duplicates.containsKey(line.id()) || Shingles.of(line.text()).words() < 150) {
          continue;
        }
        String id = corpus.add(line.text());
        int copies = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 0;
        for (int copy = 0; copy < copies; copy++) {
          corpus.addCopy(id);
        }
      }

      PairScore score = corpus.score(corpus.find());

      System.out.println("planted in real articles, seed " + seed + ": " + score);
      assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
      assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    }
  }

  private static Map<String, String> find(List<Line> lines) {
    StoryFinder finder = new StoryFinder();
    for (int i = 0; i < lines.size(); i++) {
      finder.add(i, 0, Shingles.of(lines.get(i).text()));
    }
    Map<String, String> duplicateToEarliest = new TreeMap<>();
    finder
        .duplicateToEarliest()
        .forEach(
            (copy, earliest) ->
                duplicateToEarliest.put(
                    lines.get(copy.intValue()).id(), lines.get(earliest.intValue()).id()));
    return duplicateToEarliest;
  }

  private static List<Line> read() {
    String gold = System.getProperty("gold", "");
    assumeTrue(!gold.isEmpty(), "no -Dgold=FOLDER with " + FILE);
    List<Line> lines = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(gold, FILE))),
                StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        JsonNode node = json.readTree(row);
        lines.add(
            new Line(
                node.path("id").asText(),
                node.path("title").asText(),
                node.path("published").asText(),
                node.path("source").asText(),
                node.path("text").asText()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
