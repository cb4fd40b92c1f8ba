package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Invented stories about countries and people. Their names, titles and addresses try to break a
 * page: with markup, quotation marks, scripts, other directions of writing and great length.
 */
final class HostileStories {
  static final String SCRIPT_TITLE = "<script>alert('x')</script> & \"markets\" calm";
  static final LocalDate FIRST = LocalDate.of(2021, 2, 10);
  static final int DAYS = 500;

  /** Id to name: the countries first, then entities. */
  static final Map<String, String> COUNTRIES = new LinkedHashMap<>();

  static final Map<String, String> ENTITIES = new LinkedHashMap<>();

  /** The id of the one topic, of every fifth story. */
  static final String TOPIC = "topic:grain & <rye>";

  private static final String[] SOURCES = {
    "Süddeutsche Hafenpost", "صحيفة الميناء", "Harbor <Ledger>", "Meridian Wire", ""
  };

  static {
    COUNTRIES.put("CHN", "China");
    COUNTRIES.put("DEU", "Germany");
    COUNTRIES.put("GBR", "United Kingdom of Great Britain and Northern Ireland");
    COUNTRIES.put("SAU", "Saudi Arabia");
    COUNTRIES.put("TUR", "Türkiye");
    COUNTRIES.put("USA", "United States");
    ENTITIES.put("per:jurgen muller-ludenscheidt", "Jürgen Müller-Lüdenscheidt");
    ENTITIES.put("per:ليلى الحداد", "ليلى الحداد");
    ENTITIES.put("per:o'brien & sons", "O'Brien & Sons <b>bold</b>");
    ENTITIES.put("per:ana silva", "Ana Silva");
    ENTITIES.put("org:donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsgesellschaft");
    ENTITIES.put("org:هيئة الموانئ السعودية", "هيئة الموانئ السعودية");
    ENTITIES.put("org:harbor bank", "Harbor Bank");
    ENTITIES.put("loc:koln", "Köln");
    ENTITIES.put("loc:جدة", "جدة");
    ENTITIES.put("loc:rhine", "Rhine");
  }

  private HostileStories() {}

  /** One story, all in one sentence. */
  record Story(
      String id,
      LocalDate date,
      String source,
      String title,
      String url,
      List<String> ids,
      List<String> names) {
    int number() {
      return Integer.parseInt(id.substring(1));
    }

    boolean hasTopic() {
      return number() % 5 == 0;
    }

    String sentence() {
      return "In the harbor " + String.join(" met ", names) + " before noon.";
    }

    String left(int name) {
      return "In the harbor "
          + String.join(" met ", names.subList(0, name))
          + (name > 0 ? " met " : "");
    }
  }

  /** The same stories for the same seed. */
  static List<Story> stories(int seed, int size, boolean hasEntities) {
    return stories(seed, size, hasEntities, DAYS);
  }

  /** Likewise, spread over so many days. */
  static List<Story> stories(int seed, int size, boolean hasEntities, int days) {
    Random random = new Random(seed);
    List<String> entities = new ArrayList<>(ENTITIES.keySet());
    List<String> countries = new ArrayList<>(COUNTRIES.keySet());
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate date = FIRST.plusDays(random.nextInt(days));
      TreeSet<String> ids = new TreeSet<>();
      for (int pick = 0; pick <= random.nextInt(3); pick++) {
        ids.add(countries.get(Math.abs(random.nextInt(6) - random.nextInt(4)) % 6));
      }
      boolean isInBurst = date.getYear() == 2021 && date.getMonthValue() == 9;
      if (isInBurst && random.nextInt(4) > 0) {
        ids.add("TUR");
      }
      for (int pick = 0; hasEntities && pick < 1 + random.nextInt(3); pick++) {
        int entity =
            random.nextInt(3) == 0 && ids.contains("DEU") ? 0 : random.nextInt(entities.size());
        ids.add(entities.get(entity));
      }
      stories.add(story(i, date, SOURCES[random.nextInt(SOURCES.length)], List.copyOf(ids)));
    }
    return stories;
  }

  private static Story story(int i, LocalDate date, String source, List<String> ids) {
    String title = i % 7 == 0 ? SCRIPT_TITLE : "Ships pass, number " + i;
    String url =
        i % 3 == 0 ? "javascript:alert(1)" : "https://harbor.example/news/" + i + "?a=1&b=2";
    return new Story(
        String.format("a%05d", i),
        date,
        source,
        title,
        url,
        ids,
        ids.stream().map(HostileStories::name).toList());
  }

  static String name(String id) {
    String name = COUNTRIES.getOrDefault(id, ENTITIES.getOrDefault(id, ""));
    return id.equals(TOPIC) ? "Grain & <rye>" : name;
  }

  static String type(String id) {
    return switch (id.substring(0, Math.max(0, id.indexOf(':')))) {
      case "per" -> "person";
      case "org" -> "organization";
      case "loc" -> "location";
      case "topic" -> "topic";
      default -> "country";
    };
  }
}
