package org.dateline.story;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;

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

  /** For each member that is not the least of its set, by id, the id of the least. */
  Map<Long, Long> memberToLeast(IntToLongFunction ids) {
    Map<Long, Long> memberToLeast = new TreeMap<>();
    for (int member = 0; member < parents.length; member++) {
      int least = find(member);
      if (least != member) {
        memberToLeast.put(ids.applyAsLong(member), ids.applyAsLong(least));
      }
    }
    return memberToLeast;
  }

  /** Joins the sets of two members. */
  void join(int one, int other) {
    int root = find(one);
    int otherRoot = find(other);
    parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
  }
}
