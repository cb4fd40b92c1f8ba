package org.dateline.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs in memory, of articles in a few words. */
final class Runs {
  private Runs() {}

  /** A run of these articles, without options. */
  static FinishedRun of(CountedArticle... articles) {
    SortedMap<String, CountedArticle> idToArticle = new TreeMap<>();
    for (CountedArticle article : articles) {
      idToArticle.put(article.id(), article);
    }
    return new FinishedRun("run", new TreeMap<>(), new TreeMap<>(), idToArticle);
  }

  /**
   * An article.
   *
   * @param id its id
   * @param story id of the earliest article of its story
   * @param title the one thing beside the id that names it; may be empty
   * @param date its date, or empty
   * @param codes countries that it mentions, each once
   */
  static CountedArticle article(
      String id, String story, String title, String date, String... codes) {
    Map<String, Integer> codeToMentions = new TreeMap<>();
    for (String code : codes) {
      codeToMentions.put(code, 1);
    }
    return new CountedArticle(
        id,
        story,
        new Identity("Daily", "", title, 100, 5),
        Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        codeToMentions);
  }

  /** The steps from one run to another. */
  static Steps steps(FinishedRun before, FinishedRun after) {
    return new Steps(before, after, ArticleMatch.of(before, after));
  }

  /** The ids of the articles, each with that of its story if it is not the earliest of it. */
  static List<String> stories(List<CountedArticle> articles) {
    return articles.stream()
        .map(one -> one.isEarliest() ? one.id() : one.id() + " of " + one.story())
        .sorted()
        .toList();
  }
}
