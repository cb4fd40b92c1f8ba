package org.dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up articles with mentions of countries, people and organizations, from a seed. */
public final class RandomArticles {
  private static final List<String> IDS =
      List.of(
          "CHN", "PRK", "RUS", "USA", "", "per:kim", "per:\ud83d\ude00", "org:\ufb21", "org:un");
  private static final List<String> SURFACES = List.of("Aa", "b b", "\u00c7\ud83d\ude00", "it");
  private static final List<String> RULES = List.of("", "", "", "form-not-counted", "inside-name");
  private static final List<String> SOURCES = List.of("", "Daily", "Herald", "Post");

  private final Random random;

  private RandomArticles(Random random) {
    this.random = random;
  }

  /** So many articles with distinct ids, in no order. */
  public static List<AnnotatedArticle> next(Random random, int size) {
    RandomArticles articles = new RandomArticles(random);
    List<AnnotatedArticle> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(articles.article(ArticleId.fromNumber(random.nextLong() >>> 4)));
    }
    return all;
  }

  private AnnotatedArticle article(String id) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      lines.add(sentence());
    }
    String date =
        random.nextInt(5) == 0 ? "" : LocalDate.of(2017, 1, 20).plusDays(day()).toString();
    String main = random.nextBoolean() ? "mixed" : pick(IDS.subList(0, 4));
    return AnnotatedText.of(id, pick(SOURCES), date, main, sentence(), String.join("\n", lines));
  }

  private int day() {
    return random.nextInt(25);
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder("So \ud83c\udf0d ");
    for (int i = random.nextInt(4); i > 0; i--) {
      String id = pick(IDS);
      String rule = id.isEmpty() ? "ambiguous" : pick(RULES);
      String form = id.contains(":") ? "full" : pick(List.of("name", "demonym", "capital"));
      sentence.append(String.format("{%s|%s|%s|%s} and ", id, pick(SURFACES), form, rule));
    }
    return sentence.append("more.").toString();
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
