package org.dateline.story;

/** Disjoint sets of the numbers below a size; each is known by its least member. */
final class UnionFind {
  private final int[] parents;

  UnionFind(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The least member of the set that holds {@code member}. */
  int find(int member) {
    int node = member;
    while (parents[node] != node) {
      parents[node] = parents[parents[node]];
      node = parents[node];
    }
    return node;
  }

  /** Joins the sets of two members. */
  void join(int one, int other) {
    int root = find(one);
    int otherRoot = find(other);
    parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
  }
}
