package org.dateline.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A corpus of any size, the same for the same seed, written as it is made: short articles of ten
 * years in 300 outlets, with words, people and countries as unevenly frequent as in real ones, and
 * one in twenty a copy of a recent one in another outlet.
 */
public final class InventedNews {
  private static final int WORDS = 8_000;
  private static final int FAMILIES = 20_000;
  private static final int OUTLETS = 300;
  private static final int DAYS = 3_650;
  private static final int RECENT = 500;
  private static final int COPIES = 20;

  /** Of 100 sentences, how many name somebody, an institute, a country. */
  private static final int WITH_PERSON = 40;

  private static final int WITH_INSTITUTE = 15;
  private static final int WITH_COUNTRY = 40;
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "lor", "ten", "mi", "sha", "ren", "ko", "vel", "dur", "an", "po", "gri", "sel",
          "ta", "no", "wick", "fer", "lu", "mar", "eth");
  private static final List<String> GIVEN =
      List.of(
          "John", "Mary", "David", "Anna", "Peter", "Laura", "James", "Helen", "Robert", "Susan",
          "Thomas", "Karen", "Michael", "Julia", "Daniel", "Sarah");
  private static final List<String> COUNTRIES =
      List.of(
          "the United States",
          "China",
          "Russia",
          "North Korea",
          "Chinese",
          "American",
          "Russian",
          "Germany",
          "Japan",
          "U.S.",
          "South Korea",
          "France",
          "British",
          "Moscow",
          "Beijing");
  private static final List<String> SMALL =
      List.of("the", "of", "to", "and", "in", "a", "for", "on", "was", "that", "with", "by");

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> families = new ArrayList<>();
  private final List<String> recent = new ArrayList<>();

  private InventedNews(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < WORDS; i++) {
      words.add(syllables(1 + random.nextInt(3)));
    }
    for (int i = 0; i < FAMILIES; i++) {
      families.add(capital(syllables(2 + random.nextInt(2))));
    }
  }

  /** Writes JSON Lines; no more than some hundred articles are held. */
  public static void write(Path file, long seed, int articles) throws IOException {
    InventedNews news = new InventedNews(seed);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        JsonGenerator json = new ObjectMapper().createGenerator(out)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (int i = 0; i < articles; i++) {
        String text = news.text();
        json.writeStartObject();
        json.writeStringField("title", news.sentence(3 + news.random.nextInt(5)));
        json.writeStringField("text", text);
        json.writeStringField("source", "Outlet " + news.frequent(OUTLETS));
        json.writeStringField("date", FIRST.plusDays(news.random.nextInt(DAYS)).toString());
        json.writeEndObject();
      }
    }
  }

  private String text() {
    boolean isCopy = recent.size() == RECENT && random.nextInt(COPIES) == 0;
    if (isCopy) {
      return recent.get(random.nextInt(RECENT)) + " " + sentence(6);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 5 + random.nextInt(5); i > 0; i--) {
      text.append(sentence(9 + random.nextInt(12))).append(i % 3 == 0 ? "\n\n" : " ");
    }
    String made = text.toString();
    if (recent.size() < RECENT) {
      recent.add(made);
    } else {
      recent.set(random.nextInt(RECENT), made);
    }
    return made;
  }

  private String sentence(int length) {
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      sentence.add(
          i % 2 == 0
              ? words.get(frequent(WORDS))
              : random.nextBoolean()
                  ? SMALL.get(frequent(SMALL.size()))
                  : words.get(random.nextInt(WORDS)));
    }
    sentence.set(0, capital(sentence.get(0)));
    if (random.nextInt(100) < WITH_PERSON) {
      sentence.add(2, GIVEN.get(frequent(GIVEN.size())) + " " + family());
    }
    if (random.nextInt(100) < WITH_INSTITUTE) {
      sentence.add(2, "the " + family() + " Institute");
    }
    if (random.nextInt(100) < WITH_COUNTRY) {
      sentence.add("in " + COUNTRIES.get(frequent(COUNTRIES.size())));
    }
    return String.join(" ", sentence) + ".";
  }

  private String family() {
    return families.get(frequent(FAMILIES));
  }

  /** A number below {@code count}; the n-th is about 1/n as frequent as the first (Zipf). */
  private int frequent(int count) {
    return (int)
        Math.min(count - 1L, (long) Math.exp(random.nextDouble() * Math.log(count + 1)) - 1);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String syllables(int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }
}
