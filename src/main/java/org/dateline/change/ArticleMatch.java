package org.dateline.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles of two runs are the same. Those with one article_id are; of the others, those
 * whose {@link Identity} is one are the same article with another date, each matched once.
 *
 * @param oldToNew article_ids of the articles that both runs have, old to new
 * @param removed articles that only the old run has
 * @param added articles that only the new run has
 */
record ArticleMatch(
    SortedMap<String, String> oldToNew, List<CountedArticle> removed, List<CountedArticle> added) {
  static ArticleMatch of(FinishedRun before, FinishedRun after) {
    SortedMap<String, String> oldToNew = new TreeMap<>();
    List<CountedArticle> onlyOld = without(before, after.idToArticle().keySet());
    List<CountedArticle> onlyNew = without(after, before.idToArticle().keySet());
    before.idToArticle().keySet().stream()
        .filter(id -> after.idToArticle().containsKey(id))
        .forEach(id -> oldToNew.put(id, id));
    Map<Identity, Deque<CountedArticle>> candidates = new HashMap<>();
    for (CountedArticle article : onlyNew) {
      candidates.computeIfAbsent(article.identity(), key -> new ArrayDeque<>()).add(article);
    }
    for (CountedArticle article : onlyOld) {
      redated(article, candidates).ifPresent(found -> oldToNew.put(article.id(), found.id()));
    }
    Set<String> found = new HashSet<>(oldToNew.values());
    return new ArticleMatch(
        oldToNew,
        onlyOld.stream().filter(article -> !oldToNew.containsKey(article.id())).toList(),
        onlyNew.stream().filter(article -> !found.contains(article.id())).toList());
  }

  private static List<CountedArticle> without(FinishedRun run, Set<String> ids) {
    return run.idToArticle().values().stream()
        .filter(article -> !ids.contains(article.id()))
        .sorted(CountedArticle.EARLIER)
        .toList();
  }

  private static Optional<CountedArticle> redated(
      CountedArticle article, Map<Identity, Deque<CountedArticle>> candidates) {
    Identity identity = article.identity();
    return identity.isTelling()
        ? Optional.ofNullable(candidates.getOrDefault(identity, new ArrayDeque<>()).poll())
        : Optional.empty();
  }

  /** What became of the articles, in a sentence. */
  String words(FinishedRun before, FinishedRun after) {
    long redated =
        oldToNew.entrySet().stream()
            .filter(ids -> isRedated(before.article(ids.getKey()), after.article(ids.getValue())))
            .count();
    return String.format(
        Locale.ROOT,
        "%,d articles are in both, %,d of them with another date; %,d were removed, %,d added.",
        oldToNew.size(),
        redated,
        removed.size(),
        added.size());
  }

  private static boolean isRedated(CountedArticle old, CountedArticle now) {
    return !old.published().equals(now.published());
  }
}
