package org.dateline.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Stories from the links between near-duplicates, in any order: connected articles are one. */
public final class StoryLinks {
  private static final Comparator<Article> ORDER =
      Comparator.comparingLong(Article::epochSecond).thenComparingLong(Article::id);

  /** The two articles of a link stand one after the other. */
  private final List<Article> linked = new ArrayList<>();

  private record Article(long epochSecond, long id) {}

  /** Takes two near-duplicates, each by the number of its id and its moment. */
  public void add(long id, long epochSecond, long otherId, long otherEpochSecond) {
    linked.add(new Article(epochSecond, id));
    linked.add(new Article(otherEpochSecond, otherId));
  }

  /** For each article that is not the earliest of its story, the id of the earliest. */
  public Map<Long, Long> duplicateToEarliest() {
    List<Article> articles = linked.stream().distinct().sorted(ORDER).toList();
    UnionFind stories = new UnionFind(articles.size());
    for (int i = 0; i < linked.size(); i += 2) {
      stories.join(
          Collections.binarySearch(articles, linked.get(i), ORDER),
          Collections.binarySearch(articles, linked.get(i + 1), ORDER));
    }
    return stories.memberToLeast(article -> articles.get(article).id());
  }
}
