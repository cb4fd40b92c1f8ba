package org.dateline.report.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which nodes of a network belong together, by modularity: the method of Louvain (Blondel,
 * Guillaume, Lambiotte and Lefebvre 2008), with moves of single nodes on the way back (Rotta and
 * Noack 2011, Multilevel local search algorithms for modularity clustering). What is found depends
 * on the order in which nodes are looked at; of a fixed number of orders the best is taken. Of
 * equal gains the community with the smallest number wins, so that the result is the same each
 * time.
 */
public final class Communities {
  /** Ten times as many find no better division of the networks that were tried. */
  private static final int ORDERS = 50;

  private static final long SEED = 1;
  private static final double LEAST_GAIN = 1e-12;

  private final int size;
  private final List<Map<Integer, Double>> neighbours = new ArrayList<>();
  private final double[] loops;
  private final double[] strengths;
  private double total;

  private Communities(int size) {
    this.size = size;
    this.loops = new double[size];
    this.strengths = new double[size];
    IntStream.range(0, size).forEach(node -> neighbours.add(new TreeMap<>()));
  }

  /**
   * The community of each node, from 1; the one with most nodes is 1, of equal ones the one with
   * the first node. A node without a tie is alone.
   *
   * @param nodes how many nodes there are
   */
  public static int[] of(int nodes, List<WeightedTie> ties) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
    int[] best = inOrder(order, ties);
    double most = modularity(best, ties);
    Random random = new Random(SEED);
    for (int round = 1; round < ORDERS; round++) {
      Collections.shuffle(order, random);
      int[] found = inOrder(order, ties);
      double modularity = modularity(found, ties);
      if (modularity > most + LEAST_GAIN) {
        best = found;
        most = modularity;
      }
    }
    return numbered(best);
  }

  /** What is found if nodes are looked at in another order; {@code order} has the place of each. */
  private static int[] inOrder(List<Integer> order, List<WeightedTie> ties) {
    Communities level = new Communities(order.size());
    ties.forEach(tie -> level.add(order.get(tie.a()), order.get(tie.b()), tie.weight()));
    int[] found = level.communities();
    return order.stream().mapToInt(place -> found[place]).toArray();
  }

  /**
   * The modularity of a division: the share of the weight inside communities, less what chance
   * would put there.
   */
  static double modularity(int[] communities, List<WeightedTie> ties) {
    double inside = 0;
    double total = 0;
    Map<Integer, Double> strengths = new TreeMap<>();
    for (WeightedTie tie : ties) {
      total += tie.weight();
      inside += communities[tie.a()] == communities[tie.b()] ? tie.weight() : 0;
      strengths.merge(communities[tie.a()], tie.weight(), Double::sum);
      strengths.merge(communities[tie.b()], tie.weight(), Double::sum);
    }
    double twice = 2 * total;
    double chance =
        strengths.values().stream().mapToDouble(each -> each / twice * (each / twice)).sum();
    return inside / total - chance;
  }

  private void add(int a, int b, double weight) {
    if (a == b) {
      loops[a] += weight;
    } else {
      neighbours.get(a).merge(b, weight, Double::sum);
      neighbours.get(b).merge(a, weight, Double::sum);
    }
    strengths[a] += weight;
    strengths[b] += weight;
    total += weight;
  }

  /**
   * Moves nodes while that gains, then does the same with the communities as nodes, and at last
   * moves single nodes again.
   */
  private int[] communities() {
    int[] compact = compact(move(IntStream.range(0, size).toArray()));
    int found = Arrays.stream(compact).max().orElse(-1) + 1;
    if (found == size) {
      return compact;
    }
    Communities next = new Communities(found);
    for (int node = 0; node < size; node++) {
      int from = node;
      if (loops[node] > 0) {
        next.add(compact[node], compact[node], loops[node]);
      }
      neighbours
          .get(node)
          .forEach(
              (other, weight) -> {
                if (from < other) {
                  next.add(compact[from], compact[other], weight);
                }
              });
    }
    int[] above = next.communities();
    return compact(move(Arrays.stream(compact).map(community -> above[community]).toArray()));
  }

  /** Moves single nodes of a division, while that gains. */
  private int[] move(int[] start) {
    int[] communities = start.clone();
    double[] sums = new double[size];
    for (int node = 0; node < size; node++) {
      sums[communities[node]] += strengths[node];
    }
    boolean isMoving = total > 0;
    while (isMoving) {
      isMoving = false;
      for (int node = 0; node < size; node++) {
        int best = best(node, communities, sums);
        if (best != communities[node]) {
          sums[communities[node]] -= strengths[node];
          sums[best] += strengths[node];
          communities[node] = best;
          isMoving = true;
        }
      }
    }
    return communities;
  }

  /** The community to which a node adds most; its own unless another one gains. */
  private int best(int node, int[] communities, double[] sums) {
    Map<Integer, Double> communityToWeight = new TreeMap<>();
    int own = communities[node];
    communityToWeight.put(own, 0.0);
    neighbours
        .get(node)
        .forEach(
            (other, weight) -> communityToWeight.merge(communities[other], weight, Double::sum));
    double share = strengths[node] / (2 * total);
    int best = own;
    double most = communityToWeight.getOrDefault(own, 0.0) - share * (sums[own] - strengths[node]);
    for (Map.Entry<Integer, Double> community : communityToWeight.entrySet()) {
      double gain = community.getValue() - share * sums[community.getKey()];
      if (community.getKey() != own && gain > most + LEAST_GAIN) {
        best = community.getKey();
        most = gain;
      }
    }
    return best;
  }

  /** The same communities, numbered from 0 without gaps, in the order of their first nodes. */
  private static int[] compact(int[] communities) {
    Map<Integer, Integer> oldToNew = new TreeMap<>();
    return Arrays.stream(communities)
        .map(old -> oldToNew.computeIfAbsent(old, key -> oldToNew.size()))
        .toArray();
  }

  private static int[] numbered(int[] communities) {
    int[] compact = compact(communities);
    int found = Arrays.stream(compact).max().orElse(-1) + 1;
    int[] sizes = new int[found];
    Arrays.stream(compact).forEach(community -> sizes[community]++);
    List<Integer> largestFirst =
        IntStream.range(0, found)
            .boxed()
            .sorted(Comparator.comparingInt((Integer one) -> -sizes[one]))
            .toList();
    int[] numbers = new int[found];
    for (int i = 0; i < found; i++) {
      numbers[largestFirst.get(i)] = i + 1;
    }
    return Arrays.stream(compact).map(community -> numbers[community]).toArray();
  }
}
