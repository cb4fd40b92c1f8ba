package org.dateline.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented articles, the same for the same seed, with copies, gaps and odd names among them. */
public final class RandomNews {
  private static final List<String> NAMES =
      List.of(
          "China",
          "Chinese",
          "Beijing",
          "Russia",
          "the Kremlin",
          "Vladimir Putin",
          "U.S.",
          "American",
          "the White House",
          "Washington",
          "North Korea",
          "South Korea",
          "the two Koreas",
          "Korea",
          "Seoul",
          "Kim Jong Un",
          "Kim",
          "Moon",
          "Maria Alvarez",
          "Alvarez",
          "Peter Lindqvist",
          "World Trade Organization (WTO)",
          "the WTO",
          "Harbor Bank",
          "Bank of America",
          "Georgia",
          "Atlanta",
          "Paris",
          "France",
          "Japan",
          "Sino-Japanese",
          "the Soviet Union",
          "Lake Tarn",
          "Mexico",
          "Mexican-American",
          "New Mexico",
          "Jordan",
          "Michael Jordan",
          "turkey dinner");
  private static final List<String> FRAMES =
      List.of(
          "Officials from %s met a delegation of %s on the second day of the talks.",
          "“We will not wait for %s,” said %s, who had arrived late in the evening.",
          "The prices of grain rose again.",
          "Neither %s nor %s answered a letter about the fishing grounds, a spokesman said.",
          "In a statement %s called the plan of %s premature.",
          "Trade between %s and %s fell by %d percent in a year.",
          "A harbor pilot counted %d ships before noon.",
          "%s was silent, and %s spoke for an hour.",
          "Nobody there had heard of %s, though %s had sent three letters.");
  private static final List<String> SOURCES =
      List.of("Morning Ledger", "The  Tide", "=Sum Press", "Ärende", "", "Late Wire", "Late wire");

  private final Random random;

  private RandomNews(long seed) {
    this.random = new Random(seed);
  }

  /** Writes JSON Lines. */
  public static void write(Path file, long seed, int articles) throws IOException {
    RandomNews news = new RandomNews(seed);
    ObjectMapper json = new ObjectMapper();
    List<Map<String, Object>> written = new ArrayList<>();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        Map<String, Object> article =
            written.isEmpty() || news.chance(80) ? news.article(i) : news.copy(written);
        written.add(article);
        out.write(json.writeValueAsString(article));
        out.write('\n');
      }
    }
  }

  private Map<String, Object> article(int number) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("title", chance(90) ? fill("%s and %s: what we know") : "Report " + number);
    StringBuilder text = new StringBuilder("Number " + number + " of our reports. ");
    for (int i = random.nextInt(18); i >= 0; i--) {
      text.append(fill(pick(FRAMES))).append(chance(20) ? "\n\n" : " ");
    }
    article.put("text", text.toString());
    article.put("source", pick(SOURCES));
    putDate(article);
    return article;
  }

  /** A copy in another outlet: the very same, cut at the end, or with a line added. */
  private Map<String, Object> copy(List<Map<String, Object>> written) {
    Map<String, Object> article = new LinkedHashMap<>(pick(written));
    if (chance(20)) {
      return article;
    }
    String text = String.valueOf(article.get("text"));
    article.put("source", pick(SOURCES));
    article.put(
        "text", chance(50) ? text.substring(0, text.length() * 2 / 3) : text + fill(" %s?"));
    if (chance(50)) {
      article.put("title", fill("%s in the news"));
    }
    putDate(article);
    return article;
  }

  private void putDate(Map<String, Object> article) {
    LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(200));
    article.remove("published");
    if (chance(30)) {
      article.put("published", day + "T" + (10 + random.nextInt(14)) + ":30:00Z");
    } else if (chance(90)) {
      article.put("published", day.toString());
    }
  }

  private String fill(String frame) {
    String filled = frame;
    while (filled.contains("%s")) {
      filled = filled.replaceFirst("%s", pick(NAMES));
    }
    return filled.replace("%d", Integer.toString(random.nextInt(90)));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
