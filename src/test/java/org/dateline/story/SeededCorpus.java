package org.dateline.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Articles with planted copies, and how well the copies are found. */
final class SeededCorpus {
  /** What an outlet prints under each of its articles. */
  static final String BOILERPLATE =
      "Sign up for our free morning letter and never miss what matters in your town. All rights"
          + " reserved, this material may not be published or broadcast without written leave.";

  private static final int SYLLABLES = 40;

  private final Random random;
  private final Map<String, String> idToText = new LinkedHashMap<>();
  private final Map<String, String> idToOriginal = new LinkedHashMap<>();

  SeededCorpus(long seed) {
    random = new Random(seed);
  }

  /** Words like those of a language: few are frequent, most are rare. */
  String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      double u = random.nextDouble();
      int rank = (int) Math.exp(u * Math.log(20_000));
      text.append(word(rank)).append(random.nextInt(12) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  /** Adds an article that is no copy of another. */
  String add(String text) {
    String id = id(idToText.size());
    idToText.put(id, text);
    idToOriginal.put(id, id);
    return id;
  }

  /** Adds an edited copy. */
  void addCopy(String original, String text) {
    idToOriginal.put(add(text), original);
  }

  /** Adds a copy that an editor has been at, in one of five ways or several of them. */
  void addCopy(String original) {
    String text = idToText.getOrDefault(original, "");
    List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
    int kind = random.nextInt(6);
    if (kind == 0 || kind == 5) {
      int kept = (int) Math.ceil(words.size() * (0.4 + 0.6 * random.nextDouble()));
      words = words.subList(0, kept);
    }
    if (kind != 1) {
      change(words, random.nextInt(9));
    }
    if (kind == 2) {
      words.addAll(0, List.of(words(4 + random.nextInt(9)).split(" ")));
    }
    if (kind == 3) {
      words.addAll(List.of(BOILERPLATE.split(" ")));
    }
    addCopy(original, String.join(kind == 4 ? "\n" : " ", words));
  }

  /** Replaces so many words of a hundred. */
  private void change(List<String> words, int percent) {
    int changes = words.size() * percent / 100;
    for (int i = 0; i < changes; i++) {
      words.set(random.nextInt(words.size()), word(1 + random.nextInt(20_000)));
    }
  }

  /** The articles in an order that says nothing. */
  List<Map.Entry<String, String>> shuffled() {
    List<Map.Entry<String, String>> articles = new ArrayList<>(idToText.entrySet());
    Collections.shuffle(articles, random);
    return articles;
  }

  private static String id(long number) {
    return "a%06d".formatted(number);
  }

  /** The duplicates that the finder sees; the order of ids is the order in time. */
  Map<String, String> find() {
    StoryFinder finder = new StoryFinder();
    for (Map.Entry<String, String> article : shuffled()) {
      finder.add(Long.parseLong(article.getKey().substring(1)), 0, Shingles.of(article.getValue()));
    }
    Map<String, String> duplicateToEarliest = new TreeMap<>();
    finder
        .duplicateToEarliest()
        .forEach((copy, earliest) -> duplicateToEarliest.put(id(copy), id(earliest)));
    return duplicateToEarliest;
  }

  /** How many pairs of one story are found, and how many of the found are of one story. */
  PairScore score(Map<String, String> duplicateToEarliest) {
    Map<String, Long> both = new LinkedHashMap<>();
    Map<String, Long> planted = new LinkedHashMap<>();
    Map<String, Long> found = new LinkedHashMap<>();
    idToOriginal.forEach(
        (id, original) -> {
          String story = duplicateToEarliest.getOrDefault(id, id);
          both.merge(original + " " + story, 1L, Long::sum);
          planted.merge(original, 1L, Long::sum);
          found.merge(story, 1L, Long::sum);
        });
    return new PairScore(pairs(both), pairs(planted), pairs(found));
  }

  private static long pairs(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= SYLLABLES) {
      int syllable = rest % SYLLABLES;
      word.append("bdfgklmn".charAt(syllable / 5)).append("aeiou".charAt(syllable % 5));
    }
    return word.toString();
  }
}
