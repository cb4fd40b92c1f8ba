package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dates and bodies of pages in the style of more than a hundred systems: frames with dates, hidden
 * copies, walls, live blogs, forums. The body is judged by its runs of four words, the date by its
 * day.
 */
final class SystemPagesTest {
  private static final int SEEDS = 3;
  private static final int RUN = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "systems.txt",
        "more-systems.txt",
        "days.txt",
        "press-1.txt",
        "press-2.txt",
        "press-3.txt",
        "press-4.txt",
        "press-5.txt",
        "press-6.txt"
      })
  void daysAndBodiesAreThoseOfTheArticle(String file) throws IOException {
    int pages = 0;
    int right = 0;
    int wrong = 0;
    double f1 = 0;
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> system : systems(file).entrySet()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        MadePage page = new MadePage(system.getValue(), seed(file, system.getKey(), seed));
        Gathered read = Gathered.from("page.html", page.html());
        String day = read.articles().stream().map(SystemPagesTest::day).findFirst().orElse("");
        String text = read.articles().stream().map(Article::text).findFirst().orElse("");
        double one = f1(page.text(), text);
        pages++;
        f1 += one;
        right += day.equals(page.day()) ? 1 : 0;
        wrong += !day.isEmpty() && !day.equals(page.day()) ? 1 : 0;
        if (seed == 0 && (one < 0.97 || !day.equals(page.day()))) {
          faults.add("%s: %s for %s, F1 %.2f".formatted(system.getKey(), day, page.day(), one));
        }
      }
    }
    String result =
        "%d pages, days right %.3f, wrong %.3f, body F1 %.3f"
            .formatted(pages, (double) right / pages, (double) wrong / pages, f1 / pages);

    assertThat((double) right / pages).as("%s%n%s", result, faults).isGreaterThanOrEqualTo(0.92);
    assertThat((double) wrong / pages).as(result).isLessThanOrEqualTo(0.04);
    assertThat(f1 / pages).as("%s%n%s", result, faults).isGreaterThanOrEqualTo(0.97);
  }

  /** The pages of the press have days of their own, those of the older files the same three. */
  private static long seed(String file, String name, int seed) {
    return file.startsWith("press") ? Math.floorMod(name.hashCode(), 100_000) * 10L + seed : seed;
  }

  private static String day(Article article) {
    return article.published().date().map(Object::toString).orElse("");
  }

  private static Map<String, String> systems(String file) throws IOException {
    Map<String, String> nameToTemplate = new LinkedHashMap<>();
    String name = "";
    for (String line : Files.readAllLines(Path.of("src/test/resources/pages", file))) {
      if (line.startsWith("== ")) {
        name = line.substring(3);
      } else if (!line.startsWith("#")) {
        nameToTemplate.merge(name, line, (a, b) -> a + "\n" + b);
      }
    }
    return nameToTemplate;
  }

  private static double f1(String expected, String found) {
    Map<String, Integer> wanted = runs(expected);
    Map<String, Integer> had = runs(found);
    int shared = 0;
    for (Map.Entry<String, Integer> run : wanted.entrySet()) {
      shared += Math.min(run.getValue(), had.getOrDefault(run.getKey(), 0));
    }
    int all = sum(wanted) + sum(had);
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  private static int sum(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\W+");
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.merge(String.join(" ", List.of(words).subList(i, i + RUN)), 1, Integer::sum);
    }
    return runs;
  }
}
