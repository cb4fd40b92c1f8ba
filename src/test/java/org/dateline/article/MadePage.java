package org.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page made from a template of {@code pages/systems.txt} and a seed, all words invented. */
final class MadePage {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::([^{}]+))?}");
  private static final List<String> NOUNS =
      List.of(
          "harbour",
          "council",
          "ferry",
          "museum",
          "treaty",
          "minister",
          "bridge",
          "school",
          "fishery",
          "court",
          "library",
          "railway",
          "committee",
          "island",
          "company",
          "union");
  private static final List<String> VERBS =
      List.of(
          "reopened",
          "rejected",
          "approved",
          "delayed",
          "repaired",
          "visited",
          "funded",
          "criticised",
          "welcomed",
          "measured",
          "closed",
          "defended");
  private static final List<String> TAILS =
      List.of(
          "after a night of heavy rain", "in spite of a long dispute over money",
          "before the summer season begins", "with help from volunteers and pupils",
          "as the mayor had promised in spring", "because the old plan had failed twice",
          "while residents waited outside for news", "under rules that nobody had read");

  private final Random random;
  private final Map<String, LocalDate> kindToDay = new HashMap<>();
  private final Map<String, String> nameToParagraph = new HashMap<>();
  private final List<String> body = new ArrayList<>();
  private final MadeFrame frame;
  private final String html;
  private final boolean isUndated;

  MadePage(String template, long seed) {
    random = new Random(seed);
    LocalDate day = LocalDate.of(2016, 1, 13).plusDays(random.nextInt(700));
    kindToDay.put("d", day);
    kindToDay.put("m", day.plusDays(1 + random.nextInt(5)));
    kindToDay.put("y", day.minusDays(1));
    kindToDay.put("x", day.minusDays(20 + random.nextInt(200)));
    kindToDay.put("now", day.plusDays(300 + random.nextInt(300)));
    kindToDay.put("u", day);
    kindToDay.put("e", day.minusDays(400 + (seed & 255)));
    kindToDay.put("f", day.plusDays(10 + (seed & 63)));
    frame = new MadeFrame(template, seed, day, kindToDay.getOrDefault("now", day));
    isUndated = template.contains("expect no date");
    html = filled(template);
  }

  String html() {
    return html;
  }

  /** The day of publication; empty if the page does not give it. */
  String day() {
    return isUndated ? "" : kindToDay.getOrDefault("d", LocalDate.MIN).toString();
  }

  /** The text of the article, headings and lists in it among them. */
  String text() {
    return String.join("\n", body);
  }

  private String filled(String template) {
    Map<String, String> once = new HashMap<>();
    once.put("t", headline());
    once.put("by", "Ada Quillon");
    once.put("r", "Tarn");
    Matcher slot = SLOT.matcher(template);
    return slot.replaceAll(
        found -> {
          String name = found.group(1);
          String value =
              found.group(2) != null && kindToDay.containsKey(name)
                  ? WrittenDay.of(kindToDay.get(name), found.group(2))
                  : once.getOrDefault(name, "");
          return Matcher.quoteReplacement(value.isEmpty() ? words(name) : value);
        });
  }

  private String words(String name) {
    if (name.matches("p\\d")) {
      return nameToParagraph.computeIfAbsent(name, n -> ofBody(paragraph()));
    }
    return switch (name) {
      case "p" -> ofBody(paragraph());
      case "h" -> ofBody(headline());
      case "li" -> ofBody(sentence());
      case "n" -> paragraph();
      case "l" -> headline();
      case "w" -> one(NOUNS) + " " + one(VERBS);
      case "c" -> "World";
      case "para" -> frame.prose().marked(frame.prose().paragraph(), body);
      case "short" -> frame.prose().marked(frame.prose().sentence(), body);
      case "head" -> ofBody(frame.prose().heading());
      case "item" -> ofBody(frame.prose().sentence());
      case "quote" -> ofBody(frame.prose().quote());
      case "past" -> ofBody(frame.prose().past());
      case "prose" -> frame.prose().paragraph();
      case "teaser" -> frame.prose().heading();
      default -> frame.piece(name);
    };
  }

  private String ofBody(String words) {
    body.add(words);
    return words;
  }

  private String paragraph() {
    return sentence() + " " + sentence() + (random.nextBoolean() ? " " + sentence() : "");
  }

  private String sentence() {
    return "The %s of %s %s the %s %s, number %d."
        .formatted(
            one(NOUNS),
            one(List.of("Halvik", "Tarnow", "San Telmo", "Ostrel")),
            one(VERBS),
            one(NOUNS),
            one(TAILS),
            random.nextInt(100_000));
  }

  private String headline() {
    String noun = one(NOUNS);
    return "%s%s %s %s %s"
        .formatted(
            noun.substring(0, 1).toUpperCase(Locale.ROOT),
            noun.substring(1),
            one(VERBS),
            one(NOUNS),
            "near pier " + random.nextInt(1000));
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
