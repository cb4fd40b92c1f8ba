package org.dateline.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Sentences of news in the language of a page, from the phrases of {@code pages/phrases.txt}. */
final class MadeProse {
  private static final Map<String, List<String>> KEY_TO_PHRASES = phrases();

  private final Random random;
  private final String language;
  private final LocalDate day;

  /** The language is "en", "de", "fr" or "es"; the day is that of the page. */
  MadeProse(String language, Random random, LocalDate day) {
    this.language = language;
    this.random = random;
    this.day = day;
  }

  String paragraph() {
    StringBuilder text = new StringBuilder(sentence());
    for (int more = random.nextInt(4); more > 0; more--) {
      text.append(' ').append(random.nextInt(6) == 0 ? quote() : sentence());
    }
    return text.toString();
  }

  String sentence() {
    String text = one("subject") + " " + one("verb") + " " + one("object");
    if (random.nextInt(3) > 0) {
      text += (random.nextInt(3) == 0 ? ", " : " ") + one("tail");
    }
    return capital(text) + ".";
  }

  String quote() {
    return "“" + capital(one("said")) + "”, " + one("says") + " " + one("name") + ".";
  }

  /** A paragraph that tells of another day. */
  String past() {
    LocalDate other = day.minusDays(30 + random.nextInt(3000));
    String when =
        switch (language) {
          case "de" -> "Am " + WrittenDay.of(other, "de");
          case "fr" -> "Le " + WrittenDay.of(other, "fr");
          case "es" -> "El " + WrittenDay.of(other, "es");
          default -> "On " + WrittenDay.of(other, random.nextBoolean() ? "us" : "uk") + ",";
        };
    return when
        + " "
        + one("subject")
        + " "
        + one("verb")
        + " "
        + one("object")
        + ". "
        + paragraph();
  }

  String heading() {
    return capital(one("noun")) + " " + one("verb") + " " + one("object");
  }

  /** Two words, as of a menu. */
  String words() {
    return capital(one("noun"));
  }

  String name() {
    return one("name");
  }

  /** Adds the words to the body and gives them with a link or a mark in them now and then. */
  String marked(String words, List<String> body) {
    body.add(words);
    int space = words.indexOf(' ', words.length() / 3);
    int end = space < 0 ? -1 : words.indexOf(' ', space + 1);
    if (end < 0 || random.nextInt(3) > 0) {
      return words;
    }
    String open = List.of("<a href=\"/topic/12\">", "<em>", "<strong>").get(random.nextInt(3));
    String close = open.startsWith("<a") ? "</a>" : open.replace("<", "</");
    return words.substring(0, space + 1)
        + open
        + words.substring(space + 1, end)
        + close
        + words.substring(end);
  }

  private String one(String kind) {
    List<String> phrases = KEY_TO_PHRASES.getOrDefault(language + "." + kind, List.of());
    return phrases.get(random.nextInt(phrases.size()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Map<String, List<String>> phrases() {
    try {
      Map<String, List<String>> phrases = new HashMap<>();
      for (String line : Files.readAllLines(Path.of("src/test/resources/pages/phrases.txt"))) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          phrases.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" \\| ")));
        }
      }
      return Map.copyOf(phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
