package org.dateline.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
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
                  ? date(kindToDay.get(name), found.group(2))
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
      default -> throw new IllegalArgumentException(name);
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

  private static String date(LocalDate day, String form) {
    OffsetDateTime noon = day.atTime(10, 5).atOffset(ZoneOffset.ofHours(2));
    return switch (form) {
      case "iso" -> day.toString();
      case "time" -> noon.toString();
      case "z" -> day.atTime(13, 20).atOffset(ZoneOffset.UTC).toString();
      case "early" -> day.atTime(3, 10).atOffset(ZoneOffset.ofHours(9)).toString();
      case "late" -> day.atTime(LocalTime.of(22, 45)).atOffset(ZoneOffset.ofHours(-5)).toString();
      case "utcnext" -> day.plusDays(1).atTime(2, 40).atOffset(ZoneOffset.UTC).toString();
      case "us" -> format(day, "MMMM d, yyyy");
      case "usn" -> format(day, "M/d/yyyy");
      case "usnt" -> format(day, "MM/dd/yy") + " 06:30 AM EST";
      case "uk" -> format(day, "d MMMM yyyy");
      case "ukt" -> format(day, "d MMM yyyy") + ", 11:25";
      case "eu" -> format(day, "dd.MM.yyyy");
      case "ap" -> format(day, "MMM d, yyyy");
      case "long" -> format(day, "EEEE, MMMM d, yyyy");
      case "longuk" -> format(day, "MMMM d, yyyy");
      case "md" -> format(day, "MMMM d");
      case "path" -> format(day, "yyyy/MM/dd");
      case "path8" -> format(day, "yyyyMMdd");
      case "year" -> format(day, "yyyy");
      case "mslash" -> format(day, "MM/dd");
      case "dashtime" -> format(day, "yyyy-MM-dd") + " 10:12:33";
      case "clock" -> format(day, "d MMMM yyyy") + " 12:44";
      case "slash" -> format(day, "dd/MM/yyyy");
      case "dash" -> format(day, "dd-MM-yyyy");
      case "dots" -> format(day, "d.M.yyyy");
      case "rfc" -> noon.format(DateTimeFormatter.RFC_1123_DATE_TIME);
      case "basic" -> format(day, "yyyy-MM-dd") + "T22:05:00-0500";
      case "ms" -> Long.toString(day.atTime(13, 20).toInstant(ZoneOffset.UTC).toEpochMilli());
      case "de" -> worded(day, "d. MMMM yyyy", form);
      case "es" -> worded(day, "d 'de' MMMM 'de' yyyy", form);
      case "fr", "it", "nl", "ru" -> worded(day, "d MMMM yyyy", form);
      case "zh" -> format(day, "yyyy年MM月dd日");
      default -> throw new IllegalArgumentException(form);
    };
  }

  private static String worded(LocalDate day, String pattern, String language) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)));
  }

  private static String format(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }
}
