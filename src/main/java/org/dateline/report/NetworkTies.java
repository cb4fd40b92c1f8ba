package org.dateline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.finding.StrongestPairs;
import org.dateline.report.network.Communities;
import org.dateline.report.network.DisparityFilter;
import org.dateline.report.network.WeightedTie;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The network of a run: countries and the entities most mentioned, tied by the stories they share.
 *
 * @param nodes countries, then entities, both most stories first
 * @param edges the pairs that share a story
 */
public record NetworkTies(List<Node> nodes, List<Edge> edges) {
  /** Copies the lists. */
  public NetworkTies {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A node.
   *
   * @param community the number of the nodes that it belongs to, from 1
   */
  public record Node(Participant name, int community) {}

  /**
   * An edge.
   *
   * @param disparity the chance of so strong a tie, by {@link DisparityFilter}
   */
  public record Edge(Pair pair, double disparity) {
    /** Whether it is of the backbone of the network. */
    boolean isBackbone() {
      return disparity < DisparityFilter.SIGNIFICANT;
    }
  }

  /**
   * Reads it from finished tables.
   *
   * @param top how many entities, of most stories, stand beside the countries
   */
  public static NetworkTies read(Path folder, int top) throws IOException {
    List<Participant> names = new ArrayList<>();
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COUNTRIES)) {
      rows.map(Participant::country).forEach(names::add);
    }
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.ENTITIES)) {
      rows.limit(top).map(Participant::entity).forEach(names::add);
    }
    Map<String, Integer> idToNode = new HashMap<>();
    names.forEach(name -> idToNode.put(name.id(), idToNode.size()));
    List<Pair> pairs = new ArrayList<>();
    for (Table table : StrongestPairs.TABLES) {
      try (Stream<Row> rows = FinishedTable.rows(folder, table)) {
        rows.filter(row -> idToNode.containsKey(row.id("a")) && idToNode.containsKey(row.id("b")))
            .map(Pair::of)
            .filter(pair -> pair.stories() > 0)
            .forEach(pairs::add);
      }
    }
    return of(names, idToNode, pairs);
  }

  private static NetworkTies of(
      List<Participant> names, Map<String, Integer> idToNode, List<Pair> pairs) {
    List<WeightedTie> ties =
        pairs.stream()
            .map(
                pair ->
                    new WeightedTie(
                        Objects.requireNonNull(idToNode.get(pair.a())),
                        Objects.requireNonNull(idToNode.get(pair.b())),
                        (double) pair.stories()))
            .toList();
    int[] communities = Communities.of(names.size(), ties);
    double[] disparities = DisparityFilter.of(names.size(), ties);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      nodes.add(new Node(names.get(i), communities[i]));
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      edges.add(new Edge(pairs.get(i), disparities[i]));
    }
    return new NetworkTies(nodes, edges);
  }
}
