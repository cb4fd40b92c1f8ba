package org.dateline.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stories from the links between near-duplicates, in any order: connected articles are one. */
public final class StoryLinks {
  private final Map<Article, Article> parents = new HashMap<>();

  /** What orders the articles of a story. */
  private record Article(long epochSecond, String id) implements Comparable<Article> {
    @Override
    public int compareTo(Article other) {
      int byTime = Long.compare(epochSecond, other.epochSecond);
      return byTime != 0 ? byTime : id.compareTo(other.id);
    }
  }

  /** Takes two near-duplicates. */
  public void add(String id, long epochSecond, String otherId, long otherEpochSecond) {
    Article root = root(new Article(epochSecond, id));
    Article otherRoot = root(new Article(otherEpochSecond, otherId));
    boolean isFirst = root.compareTo(otherRoot) <= 0;
    parents.put(isFirst ? otherRoot : root, isFirst ? root : otherRoot);
  }

  /** For each article that is not the earliest of its story, the id of the earliest. */
  public Map<String, String> duplicateToEarliest() {
    Map<String, String> duplicateToEarliest = new TreeMap<>();
    for (Article article : List.copyOf(parents.keySet())) {
      Article earliest = root(article);
      if (!earliest.equals(article)) {
        duplicateToEarliest.put(article.id(), earliest.id());
      }
    }
    return duplicateToEarliest;
  }

  private Article root(Article article) {
    Article root = article;
    while (!parents.getOrDefault(root, root).equals(root)) {
      root = parents.getOrDefault(root, root);
    }
    Article node = article;
    while (!node.equals(root)) {
      Article next = parents.getOrDefault(node, node);
      parents.put(node, root);
      node = next;
    }
    return root;
  }
}
