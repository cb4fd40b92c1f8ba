package org.dateline.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around an article: menus, teasers, comments, boxes, of {@code pages/frames.txt}. */
final class MadeFrame {
  private static final Pattern LANGUAGE = Pattern.compile("lang=\"(de|fr|es)");
  private static final Pattern REPEAT = Pattern.compile("\\*(\\d+)\\((.*?)\\)\\*");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::([^{}]+))?}");
  private static final Map<String, List<String>> NAME_TO_VARIANTS = variants();

  private final Random random;
  private final LocalDate day;
  private final LocalDate now;
  private final String language;
  private final MadeProse prose;

  /** The day is that of the page, now the day on which it was fetched. */
  MadeFrame(String template, long seed, LocalDate day, LocalDate now) {
    this.random = new Random(seed * 31 + template.hashCode());
    this.day = day;
    this.now = now;
    Matcher found = LANGUAGE.matcher(template);
    language = found.find() ? found.group(1) : "en";
    prose = new MadeProse(language, random, day);
  }

  MadeProse prose() {
    return prose;
  }

  /** One of the variants of a piece in the language of the page. */
  String piece(String name) {
    List<String> own = NAME_TO_VARIANTS.getOrDefault(name + " " + language, List.of());
    List<String> variants = own.isEmpty() ? NAME_TO_VARIANTS.getOrDefault(name, List.of()) : own;
    if (variants.isEmpty()) {
      throw new IllegalArgumentException(name);
    }
    String variant = variants.get(random.nextInt(variants.size()));
    String repeated =
        REPEAT
            .matcher(variant)
            .replaceAll(
                found -> {
                  int most = Integer.parseInt(found.group(1));
                  int times = most - random.nextInt(1 + most / 3);
                  return Matcher.quoteReplacement(found.group(2).repeat(times));
                });
    return SLOT.matcher(repeated)
        .replaceAll(found -> Matcher.quoteReplacement(slot(found.group(1), found.group(2))));
  }

  private String slot(String name, String form) {
    return switch (name) {
      case "teaser" -> prose.heading();
      case "prose" -> prose.paragraph();
      case "short" -> prose.sentence();
      case "word" -> prose.words();
      case "name" -> prose.name();
      case "n" -> Integer.toString(random.nextInt(90_000));
      case "x" -> WrittenDay.of(day.plusDays(random.nextInt(500) - 200), form);
      case "new" -> WrittenDay.of(now.minusDays(random.nextInt(5)), form);
      case "after" -> WrittenDay.of(day.plusDays(random.nextInt(4)), form);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Map<String, List<String>> variants() {
    try {
      Map<String, List<String>> variants = new HashMap<>();
      String name = "";
      for (String line : Files.readAllLines(Path.of("src/test/resources/pages/frames.txt"))) {
        if (line.startsWith("== ")) {
          name = line.substring(3);
        } else if (!line.startsWith("#")) {
          variants.computeIfAbsent(name, n -> new ArrayList<>()).add(line);
        }
      }
      return Map.copyOf(variants);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
